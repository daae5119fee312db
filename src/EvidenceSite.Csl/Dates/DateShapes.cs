using System.Collections.Concurrent;
using EvidenceSite.Csl.Locales;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Dates;

/// <summary>The shapes of a processor's dates: what style and locale say of each is put together once.</summary>
internal sealed class DateShapes(Locale locale)
{
    private readonly ConcurrentDictionary<DateElement, DateShape> _shapes = new();

    public DateShape Of(DateElement element) => _shapes.GetOrAdd(element, static (e, l) => DateShape.Of(e, l), locale);
}

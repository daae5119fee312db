using EvidenceSite.Csl;

namespace EvidenceSite.Cite;

/// <summary>Gathers the variables of an item. What is not known is not there.</summary>
/// <param name="guard">What keeps texts from being taken for markup.</param>
internal sealed class ItemFields(Func<string, string> guard)
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<CslName>> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CslDate> dates = new(StringComparer.Ordinal);

    public void Text(string variable, string? value)
    {
        if (value is not null) texts[variable] = guard(value);
    }

    /// <summary>A title in which a part keeps its letters, whatever a style makes of titles.</summary>
    public void Title(string title, string? verbatim) => texts["title"] = verbatim is null
        ? guard(title)
        : guard(title).Replace(guard(verbatim), $"<span class=\"nocase\">{guard(verbatim)}</span>", StringComparison.Ordinal);

    public void Identifier(string variable, string? value)
    {
        if (value is not null) texts[variable] = Guard.Verbatim(value);
    }

    public void Names(string variable, IEnumerable<PersonName> people)
    {
        ImmutableArray<CslName> made = [.. people.Select(Name)];
        if (!made.IsEmpty) names[variable] = made;
    }

    /// <summary>A date, or the two ends of a range.</summary>
    public void Date(string variable, params ReadOnlySpan<PartialDate> range)
    {
        if (!range.IsEmpty) dates[variable] = new CslDate { Start = Parts(range[0]), End = range.Length > 1 ? Parts(range[1]) : null };
    }

    public CslItem Item(string id, string type) => new() { Id = id, Type = type, Texts = texts, Names = names, Dates = dates };

    private static CslDateParts Parts(PartialDate date) => new(date.Year, date.Month ?? 0, date.Day ?? 0);

    private CslName Name(PersonName name) => new CslName
    {
        Family = Part(name.Family),
        Given = Part(name.Given),
        DroppingParticle = Part(name.DroppingParticle),
        NonDroppingParticle = Part(name.NonDroppingParticle),
        Suffix = Part(name.Suffix),
        Literal = Part(name.Literal),
    }.WithParticles();

    private string? Part(string? text) => text is null ? null : guard(text);
}

using System.Globalization;
using EvidenceSite.Csl.Dates;
using EvidenceSite.Csl.Rendering;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Sorting;

/// <summary>Works out the sort values of items.</summary>
/// <param name="usesLetters">Texts are to be compared by <see cref="LetterCollation"/>.</param>
internal sealed class SortKeys(StyleContext context, Section section, bool usesLetters)
{
    public ImmutableArray<SortValue> Of(CiteContext cite) => [.. section.Sort.Select(k => Value(k, Plain(cite)))];

    /// <summary>What tells names apart where they are shown does not change their order.</summary>
    private static CiteContext Plain(CiteContext cite) => cite with { Choices = new() { YearSuffix = cite.Choices.YearSuffix }, SuppressAuthor = false };

    private SortValue Value(Styles.SortKey key, CiteContext cite)
    {
        if (key.Element is VariableElement { Variable: var variable })
        {
            if (variable == "citation-number") return new(null, cite.CitationNumber);
            if (cite.Item.Date(variable) is { } date) return new(Key(DateSortKey.Of(date)), null);
            if (cite.Item.NamesOf(variable) is { IsEmpty: false }) return new(Key(Rendered(new NamesElement([variable]), key, cite)), null);
        }
        return TextValue(Rendered(key.Element, key, cite));
    }

    /// <summary>Whole numbers compare as numbers.</summary>
    private SortValue TextValue(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? new(text, number) : new(Key(text), null);

    private string Key(string text) => usesLetters && text.Length > 0 ? LetterCollation.Key(text) : text;

    private string Rendered(StyleElement element, Styles.SortKey key, CiteContext cite)
    {
        var state = new RenderState(context, section, cite) { SortNames = key.Names };
        return new ElementRenderer(state).Render(element)?.ToString() ?? "";
    }
}

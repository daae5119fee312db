using System.Globalization;
using EvidenceSite.Csl.Dates;
using EvidenceSite.Csl.Disambiguation;
using EvidenceSite.Csl.Rendering;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Sorting;

/// <summary>Works out the sort values of items.</summary>
/// <param name="usesLetters">Texts are to be compared by <see cref="LetterCollation"/>.</param>
internal sealed class SortKeys(StyleContext context, Section section, bool usesLetters)
{
    public SortValues Of(CiteContext cite) => new(this, Plain(cite), section.Sort.Length);

    public SortValue Value(int key, CiteContext cite) => Value(section.Sort[key], cite);

    /// <summary>What tells names apart where they are shown does not change their order.</summary>
    private static CiteContext Plain(CiteContext cite) => ReferenceEquals(cite.Choices, CiteChoices.None) && !cite.SuppressAuthor
        ? cite
        : cite with { Choices = new() { YearSuffix = cite.Choices.YearSuffix }, SuppressAuthor = false };

    private SortValue Value(Styles.SortKey key, CiteContext cite)
    {
        if (key.Element is VariableElement { Variable: var variable })
        {
            if (variable == "citation-number") return new(null, cite.CitationNumber);
            // A label is made up for items that come without one.
            if (!cite.Item.Has(variable) && variable != "citation-label") return default;
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

namespace EvidenceSite.Relate;

/// <summary>The abstract of a record, ready to be compared with quotations of it.</summary>
internal sealed class StoredAbstract(Record record)
{
    private readonly ImmutableArray<(AbstractSection Section, FoldedText Folded)> sections =
        [.. record.Abstract.Select(section => (section, FoldedText.Of(section.Text)))];

    /// <summary>True when there is a text to compare with at a place of the record.</summary>
    /// <param name="locator">The label of a section; null for all of them.</param>
    public bool Has(string? locator) => Indexes(locator).Any();

    /// <summary>Where a quotation stands; null when it does not.</summary>
    /// <param name="locator">The label of a section; null for all of them.</param>
    public (int Section, ImmutableArray<(int Start, int End)> Parts)? Find(QuotationPattern pattern, string? locator)
    {
        foreach (var index in Indexes(locator))
        {
            var folded = sections[index].Folded;
            var parts = new QuotationMatcher(folded.Text, pattern).Find();
            if (parts.Count > 0) return (index, [.. parts.Select(part => folded.Original(part.Start, part.Length))]);
        }
        return null;
    }

    /// <summary>The label of the section in which a quotation stands, wherever that is; null when it stands in none.</summary>
    public string? LabelOf(QuotationPattern pattern) => Find(pattern, null) is { } found ? sections[found.Section].Section.Label : null;

    /// <summary>The words that come nearest to a quotation; null when nothing does.</summary>
    public NearestPassage? Nearest(QuotationPattern pattern, string? locator) => Indexes(locator)
        .Select(index => NearestPassage.Find(sections[index].Section.Text, pattern.Words))
        .OfType<NearestPassage>().MinBy(passage => passage.Distance);

    /// <summary>The text of the sections at a place.</summary>
    public IEnumerable<string> TextsAt(string? locator) => Indexes(locator).Select(index => sections[index].Section.Text);

    private IEnumerable<int> Indexes(string? locator) => Enumerable.Range(0, sections.Length)
        .Where(index => locator is null || string.Equals(sections[index].Section.Label, locator, StringComparison.OrdinalIgnoreCase));
}

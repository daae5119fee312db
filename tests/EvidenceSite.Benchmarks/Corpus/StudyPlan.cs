namespace EvidenceSite.Benchmarks.Corpus;

/// <summary>All that the corpus says of one study, before it takes the form of files.</summary>
/// <param name="Abstract">Label and text of each section.</param>
internal sealed record StudyPlan(
    Pmcid Pmcid,
    Pmid? Pmid,
    Doi Doi,
    string Title,
    ImmutableArray<Author> Authors,
    JournalTitle Journal,
    PartialDate Issued,
    ImmutableArray<Topic> Topics,
    ImmutableArray<(string Label, string Text)> Abstract,
    SpdxLicence? Licence)
{
    /// <summary>The status block's kind; null for a study that stands.</summary>
    public string? Status { get; init; }

    /// <summary>True when the corpus also summarises it.</summary>
    public bool HasSummary { get; init; }

    public string Id => Pmcid.ToString();

    /// <summary>Words of the results, without full stop, for a finding to rest on.</summary>
    public string Quotation => Quotations.First().Words;

    /// <summary>The sentences of the abstract, without full stop, those of the results first.</summary>
    public IEnumerable<(string Label, string Words)> Quotations =>
        from section in Abstract.Skip(2).Concat(Abstract.Take(2))
        from sentence in section.Text.Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        select (section.Label, sentence);
}

using EvidenceSite.Cite;

namespace EvidenceSite.Render;

/// <summary>A study's own page.</summary>
/// <param name="Related">Nearest first.</param>
/// <param name="Bibliography">The citations in its summary.</param>
/// <param name="CiteAs">Our summary of it, as one cites this page; null without a summary.</param>
public sealed record RecordPage(
    Study Study, ImmutableArray<Study> Related, Bibliography Bibliography, OwnPage? CiteAs) : Page
{
    /// <summary>Files of the record for other programs.</summary>
    public ImmutableArray<ExportFile> Exports { get; init; } = [];

    /// <summary>What describes the study to other programs.</summary>
    public ImmutableArray<RecordFile> Forms { get; init; } = [];
}

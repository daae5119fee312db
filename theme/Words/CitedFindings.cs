using EvidenceSite.Cite;
using EvidenceSite.Render;

namespace EvidenceSite.Theme.Words;

/// <summary>Which findings of each study a brief cites, each once, in the order of reading.</summary>
internal sealed class CitedFindings(BriefPage page)
{
    private readonly ILookup<string, CiteMark> byStudy = page.Bibliography.Marks.Values.SelectMany(marks => marks)
        .Where(mark => mark.Cite.FindingId is not null)
        .OrderBy(mark => mark.Cite.Place)
        .DistinctBy(mark => (mark.Cite.RecordId, mark.Cite.FindingId))
        .ToLookup(mark => mark.Cite.RecordId, StringComparer.Ordinal);

    public ImmutableArray<CiteMark> Of(Study study) => [.. byStudy[study.Id]];
}

using EvidenceSite.Cite;

namespace EvidenceSite.Theme.Text;

/// <summary>Finds the quotations that support the claims of a page.</summary>
internal sealed class SideNotes(ImmutableArray<Study> studies, Bibliography bibliography)
{
    private readonly Dictionary<string, Study> byId = studies.ToDictionary(s => s.Id, StringComparer.Ordinal);

    /// <summary>The quotations of every finding cited in a piece of text, each once, in the order of citation.</summary>
    public ImmutableArray<SideNote> For(ImmutableArray<Inline> text)
    {
        var notes = ImmutableArray.CreateBuilder<SideNote>();
        foreach (var mark in MarksIn(text))
        {
            foreach (var note in NotesOf(mark))
            {
                if (!notes.Any(n => n.Quotation.Text == note.Quotation.Text)) notes.Add(note);
            }
        }
        return notes.ToImmutable();
    }

    private IEnumerable<SideNote> NotesOf(CiteMark mark)
    {
        if (mark.Cite.FindingId is null || !byId.TryGetValue(mark.Cite.RecordId, out var study)) return [];
        var finding = study.Summary?.Findings.FirstOrDefault(f => f.Id == mark.Cite.FindingId);
        return finding is null ? [] : finding.Quotations.Select(q => new SideNote(mark, study, q));
    }

    private IEnumerable<CiteMark> MarksIn(ImmutableArray<Inline> text) => text.SelectMany(inline => inline switch
    {
        CitationCluster cluster => bibliography.Marks.TryGetValue(cluster, out var marks) ? marks : [],
        Emphasis emphasis => MarksIn(emphasis.Content),
        Strong strong => MarksIn(strong.Content),
        Link link => MarksIn(link.Content),
        _ => Enumerable.Empty<CiteMark>(),
    });
}

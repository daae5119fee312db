using EvidenceSite.Cite;
using EvidenceSite.Render;

namespace EvidenceSite.Theme.Words;

/// <summary>The quotations that support the claims of a brief, and the letters that tell a study's findings apart.</summary>
internal sealed class SideNotes
{
    private readonly Dictionary<string, Study> studies;
    private readonly Bibliography bibliography;
    private readonly Dictionary<(string Record, string Finding), string> letters = [];
    private readonly Dictionary<Paragraph, ImmutableArray<SideNote>> notes = new(ReferenceEqualityComparer.Instance);

    public SideNotes(BriefPage page)
    {
        studies = page.Studies.ToDictionary(s => s.Id, StringComparer.Ordinal);
        bibliography = page.Bibliography;
        var messages = page.Brief.Sections.Where(s => s.Id == Brief.KeyMessagesId).ToList();
        GiveLetters();
        // A passage stands once beside the messages and once beside the text: a margin that repeats itself runs away from its claims.
        Place(messages);
        Place(page.Brief.Sections.Except(messages));
    }

    /// <summary>What the style shows of a cite, with a letter where a finding is cited: <c>1a</c>.</summary>
    public string LabelOf(CiteMark mark)
    {
        // Within the bracket of a number that has one.
        var end = mark.Label.TrimEnd(']', ')').Length;
        return mark.Label[..end] + LetterOf(mark) + mark.Label[end..];
    }

    /// <summary>The letter of the finding that is cited; null for a study as a whole.</summary>
    public string? LetterOf(CiteMark mark) => mark.Cite.FindingId is { } finding ? letters.GetValueOrDefault((mark.Cite.RecordId, finding)) : null;

    /// <summary>The quotations to stand beside a paragraph, in the order of citation.</summary>
    public ImmutableArray<SideNote> For(Paragraph paragraph) => notes.TryGetValue(paragraph, out var found) ? found : [];

    // The order of the marks in a frozen dictionary means nothing; their places in the file are the order of reading.
    private void GiveLetters()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cite in bibliography.Marks.Values.SelectMany(m => m).Select(m => m.Cite).OrderBy(c => c.Place))
        {
            if (cite.FindingId is not { } finding || letters.ContainsKey((cite.RecordId, finding))) continue;
            var count = counts[cite.RecordId] = counts.GetValueOrDefault(cite.RecordId) + 1;
            letters[(cite.RecordId, finding)] = Letter(count);
        }
    }

    // a to z, then aa, ab…
    private static string Letter(int number)
    {
        var letter = ((char)('a' + ((number - 1) % 26))).ToString();
        return number <= 26 ? letter : Letter((number - 1) / 26) + letter;
    }

    private void Place(IEnumerable<Section> sections)
    {
        var standing = new HashSet<(string Study, string Words)>();
        foreach (var paragraph in sections.SelectMany(s => ParagraphsIn(s.Body)))
        {
            var found = MarksIn(paragraph.Content).SelectMany(NotesOf).Where(n => standing.Add((n.Study.Id, n.Quotation.Text)));
            notes[paragraph] = [.. found];
        }
    }

    private static IEnumerable<Paragraph> ParagraphsIn(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph],
        ListBlock list => list.Items.SelectMany(ParagraphsIn),
        _ => Enumerable.Empty<Paragraph>(),
    });

    private IEnumerable<SideNote> NotesOf(CiteMark mark)
    {
        if (mark.Cite.FindingId is not { } id || !studies.TryGetValue(mark.Cite.RecordId, out var study)) return [];
        var finding = study.Summary?.Findings.FirstOrDefault(f => f.Id == id);
        return finding is null ? [] : finding.Quotations.Select(q => new SideNote(LabelOf(mark), study, id, q));
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

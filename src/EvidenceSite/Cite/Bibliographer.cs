using System.Collections.Frozen;
using System.Globalization;
using EvidenceSite.Csl;

namespace EvidenceSite.Cite;

/// <summary>Has the citations of a page and its reference list made by a style.</summary>
/// <param name="raisesNumbers">As <see cref="CitationSettings.RaisesNumbers"/>.</param>
internal sealed class Bibliographer(StyledProcessor style, bool raisesNumbers)
{
    public Bibliography Make(IEnumerable<CitationCluster> clusters, FrozenDictionary<string, Study> studies)
    {
        var cited = new CitedWorks(clusters, studies);
        var works = cited.Studies.Select(study => StudyItem.Of(study.Record)).ToDictionary(work => work.Item.Id, StringComparer.Ordinal);
        if (works.Count == 0) return Bibliography.Empty with { Marks = cited.All };
        var order = cited.Clusters.ToList();
        var document = style.Processor.Process([.. cited.Studies.Select(s => works[s.Id].Item)], [.. order.Select((cluster, i) => ClusterOf(cited[cluster], i + 1))]);
        var notes = ImmutableArray.CreateBuilder<CiteNote>();
        for (var i = 0; i < order.Count; i++)
        {
            var leads = Leads(cited[order[i]]);
            var words = ClusterWords.Give(leads, RunFlattener.Of(document.Citations[i]).Body).Select(mark => mark with { Runs = style.Words(mark.Runs, works[mark.Cite.RecordId]) }).ToImmutableArray();
            if (style.IsNote) notes.Add(new(i + 1, NoteOf(words), [.. cited[order[i]].Select(mark => mark.Id)]));
            cited[order[i]] = [.. words.SelectMany(lead => WithFurther(Shown(lead, i + 1), cited[order[i]], leads))];
        }
        return new(cited.All, References(cited, works, document))
        {
            Form = style.IsNote ? CitationForm.Note : style.IsNumeric ? CitationForm.Number : CitationForm.Words,
            IsRaised = style.IsNote || (style.IsNumeric && (raisesNumbers || IsAllRaised(cited, order))),
            Notes = notes.ToImmutable(),
        };
    }

    private Cluster ClusterOf(ImmutableArray<CiteMark> marks, int note) =>
        new([.. Leads(marks).Select((mark, index) => CiteOf(mark.Cite, index))]) { Note = style.IsNote ? note : 0 };

    // Words name a work once in a cluster, however many of its findings are cited there. Numbers are short enough to stand for each.
    private ImmutableArray<CiteMark> Leads(ImmutableArray<CiteMark> marks) =>
        style.IsNumeric ? marks : [.. marks.Where((mark, i) => mark.Cite.FindingId is null || !marks.Take(i).Any(earlier => IsSame(earlier, mark)))];

    private static bool IsSame(CiteMark lead, CiteMark mark) => lead.Cite.RecordId == mark.Cite.RecordId && lead.Cite.FindingId is not null;

    private static IEnumerable<CiteMark> WithFurther(CiteMark lead, ImmutableArray<CiteMark> all, ImmutableArray<CiteMark> leads)
    {
        ImmutableArray<CiteMark> further = lead.Cite.FindingId is null
            ? []
            : [.. all.Where(mark => leads.All(l => l.Id != mark.Id) && IsSame(lead, mark)).Select(mark => mark with { Runs = lead.Runs, IsFurther = true })];
        if (further.IsEmpty) return [lead];
        return [lead with { After = "" }, .. further[..^1], further[^1] with { After = lead.After }];
    }

    // A section of the abstract is no locator that CSL knows. Numbers lead to the place itself, so that they need no words.
    private Csl.Cite CiteOf(Model.Cite cite, int index)
    {
        var prefix = cite.Prefix.Length > 0 ? Guard.Text(cite.Prefix) + " " : "";
        var locator = style.IsNumeric ? null : cite.Locator;
        var isPage = locator is { Length: > 0 } && char.IsAsciiDigit(locator[0]);
        return new(cite.RecordId)
        {
            Prefix = prefix + Guard.Begin(index),
            Locator = isPage ? locator : null,
            Suffix = (locator is null || isPage ? "" : $", {Guard.Text(locator)}") + Guard.End,
            SuppressAuthor = cite.SuppressAuthor && !style.IsNumeric,
        };
    }

    private CiteMark Shown(CiteMark mark, int note)
    {
        if (style.IsNote) return mark with { Runs = [new CiteRun(note.ToString(CultureInfo.InvariantCulture))], Before = "", After = "" };
        if (!style.IsNumeric || !raisesNumbers) return mark;
        var before = mark.Cite.Prefix.Length > 0 ? mark.Cite.Prefix + " " : "";
        return mark with { Runs = [new CiteRun(mark.Label.Trim(' ', '[', ']', '(', ')'))], Before = before, After = "" };
    }

    private static ImmutableArray<CiteRun> NoteOf(ImmutableArray<CiteMark> words) =>
        [.. words.SelectMany(mark => (IEnumerable<CiteRun>)[new(mark.Before), .. mark.Runs, new(mark.After)]).Where(run => run.Text.Length > 0)];

    private static bool IsAllRaised(CitedWorks cited, List<CitationCluster> order) =>
        order.SelectMany(cluster => cited[cluster]).SelectMany(mark => mark.Runs).All(run => run.Format.HasFlag(CiteFormat.Raised));

    private ImmutableArray<Reference> References(CitedWorks cited, Dictionary<string, CitableWork> works, CitedDocument document)
    {
        // A note style without a bibliography says everything in its notes; any other reader needs a list.
        var entries = document.Bibliography?.Entries ?? (style.IsNote ? [] : [.. works.Keys.Select(id => new BibliographyEntry(id, new Csl.TextRun("")))]);
        return [.. entries.Select((entry, index) => ReferenceOf(entry, index, cited, works[entry.Id]))];
    }

    private Reference ReferenceOf(BibliographyEntry entry, int index, CitedWorks cited, CitableWork work)
    {
        var study = cited.Studies.First(s => s.Id == entry.Id);
        return new Reference(cited.NumberOf(entry.Id), entry.Id, style.Finish(entry.Run, work), cited.AnchorsOf(entry.Id))
        {
            Shown = style.IsNumeric ? index + 1 : null,
            Status = study.Record.Status,
        };
    }
}

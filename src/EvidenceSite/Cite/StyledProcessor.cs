using EvidenceSite.Csl;

namespace EvidenceSite.Cite;

/// <summary>One style in one language.</summary>
internal sealed class StyledProcessor
{
    public StyledProcessor(OfferedStyle style, string language)
    {
        Style = style;
        Processor = new CitationProcessor(style.Style, CslLocale.Shipped, LocaleOf(language));
        IsNumeric = !style.Style.IsNote && CitesByNumber(Processor);
    }

    public OfferedStyle Style { get; }

    public CitationProcessor Processor { get; }

    public bool IsNote => Style.Style.IsNote;

    /// <summary>Cites show the numbers of entries.</summary>
    public bool IsNumeric { get; }

    /// <summary>A work alone: its entry, or where the style has none, its note.</summary>
    public ImmutableArray<CiteRun> Reference(CitableWork work) => Finish(Alone(work.Item), work);

    /// <summary>An entry of a bibliography, ready to show.</summary>
    public ImmutableArray<CiteRun> Finish(Run? run, CitableWork work)
    {
        var runs = Runs(run);
        if (runs.IsEmpty) runs = [new CiteRun(work.Item.Texts.GetValueOrDefault("title", work.Item.Id))];
        if (work.LacksPlace && LackWording.MayBeIn(CiteRun.TextOf(runs))) runs = LackWording.Remove(runs, Complete(work));
        return ReferenceLinks.Add([.. runs.Select(r => r with { Text = Guard.Lift(r.Text) })], work.Links);
    }

    /// <summary>What a citation shows of a work, ready to show.</summary>
    public ImmutableArray<CiteRun> Words(ImmutableArray<CiteRun> runs, CitableWork work)
    {
        if (work.LacksPlace && LackWording.MayBeIn(CiteRun.TextOf(runs))) runs = LackWording.Remove(runs, Complete(work));
        // Within the text the whole citation is a link; in a note its address is one.
        return IsNote ? ReferenceLinks.Add(runs, work.Links) : runs;
    }

    /// <summary>The words in a work's reference that stand there because it lacks volume, issue and page.</summary>
    public ImmutableArray<string> WordsForLack(CitableWork work)
    {
        if (!work.LacksPlace) return [];
        var text = CiteRun.TextOf(Runs(Alone(work.Item)));
        return LackWording.MayBeIn(text) ? [.. LackWording.Find(text, Complete(work))] : [];
    }

    private string Complete(CitableWork work) => CiteRun.TextOf(Runs(Alone(work.WithVolume())));

    private Run? Alone(CslItem item) => Style.Style.HasBibliography
        ? Processor.Bibliography([item])?.Entries.FirstOrDefault()?.Run
        : Processor.Process([item], [Cluster.Of(item.Id)]).Citations.FirstOrDefault();

    // The page numbers its list itself, so that a number is no part of an entry.
    private ImmutableArray<CiteRun> Runs(Run? run)
    {
        if (run is null) return [];
        var flat = RunFlattener.Of(run);
        var runs = flat.Margin.Length > 0 && !IsNumeric ? flat.Body.Insert(0, new CiteRun(flat.Margin.TrimEnd() + " ")) : flat.Body;
        return EntryNumber.Trim(runs, IsNumeric && flat.Margin.Length == 0);
    }

    private static string LocaleOf(string language)
    {
        var shipped = CslLocale.Shipped.Select(locale => locale.Language).ToImmutableArray();
        return shipped.FirstOrDefault(l => l.Equals(language, StringComparison.OrdinalIgnoreCase))
            ?? shipped.FirstOrDefault(l => l.Split('-')[0] == language.Split('-')[0])
            ?? "en-US";
    }

    // Styles say so in cs:category, but not all and not always truly.
    private static bool CitesByNumber(CitationProcessor processor)
    {
        var fields = new ItemFields(Guard.Text);
        fields.Text("title", "Title");
        var cite = new Csl.Cite("a") { Prefix = Guard.Begin(0), Suffix = Guard.End };
        var words = processor.Process([fields.Item("a", "book")], [new Cluster([cite])]).Citations[0].ToText();
        var start = words.IndexOf(Guard.Begin(0), StringComparison.Ordinal);
        var end = words.IndexOf(Guard.End, StringComparison.Ordinal);
        return start >= 0 && end > start && words[(start + 1)..end].Trim(' ', '[', ']', '(', ')', '.') == "1";
    }
}

namespace EvidenceSite.Import;

/// <summary>The journal, the kind of article and the keywords of a page.</summary>
/// <param name="Title">The full title; null when neither page nor table give it.</param>
/// <param name="Short">The title as the page has it, mostly abbreviated.</param>
/// <param name="Genre">The kind of article in the page's words, such as <c>Research</c>.</param>
/// <param name="Entry">What the table knows of the journal; null when it is not there.</param>
/// <param name="Added">The record's keys that the table gave and the page did not.</param>
internal sealed record PageJournal(
    string? Title, string? Short, ImmutableArray<Issn> Issns, string? Genre, ImmutableArray<string> Keywords,
    Journal? Entry, ImmutableArray<string> Added)
{
    private const string Mend = "Add the journal to vocabulary/journals.yaml and import again, or add the title to the record by hand";

    /// <summary>Journal and article type are unmarked words between last author and abstract; <c>topic</c> repeats the type.</summary>
    public static PageJournal Read(PageFields page, JournalTable journals)
    {
        var topics = page.View["topic"].Select(t => t.Text).ToImmutableArray();
        var (named, genre) = Split(page, journals, topics);
        if (page.View.First("container_title") is { } container) named = container;
        var rest = genre is not null && topics is [var first, ..] && first == genre ? topics[1..] : topics;
        var issns = ReadIssns(page);
        if (named is not { } name) return new(null, null, issns, genre, rest, null, []);
        if (journals.Find(name.Text) is not { } journal)
        {
            page.Bag.Add(Codes.ImportJournalUnknown, page.View.At(name),
                $"The journal \"{PageFields.Short(name.Text)}\" is not in vocabulary/journals.yaml, or two there have this title", Mend);
            return new(null, name.Text, issns, genre, rest, null, []);
        }
        var abbreviation = name.Text == journal.Title ? null : name.Text;
        ImmutableArray<string> added = abbreviation is null ? [] : ["container-title"];
        if (!issns.IsEmpty || journal.Issns.IsEmpty) return new(journal.Title, abbreviation, issns, genre, rest, journal, added);
        return new(journal.Title, abbreviation, journal.Issns, genre, rest, journal, added.Add("ISSN"));
    }

    private static (StaffValue? Journal, string? Genre) Split(PageFields page, JournalTable journals, ImmutableArray<string> topics)
    {
        if (page.Spelling?.Middle is not { } middle)
        {
            if (page.View.First("container_title") is null)
                page.Missing("journal",
                    "it stands in \"spelling\" only, between title, authors and abstract, and these differ from their own fields");
            return (null, null);
        }
        var kinds = string.Join(' ', topics);
        if (kinds.Length > 0 && middle.Text.EndsWith(" " + kinds, StringComparison.Ordinal))
            return (middle.Slice(0, middle.Text.Length - kinds.Length), topics[0]);
        if (journals.TitleAtStart(middle.Text) is { } known)
            return (middle.Slice(0, known.Length), known.Length < middle.Text.Length ? middle.Text[(known.Length + 1)..] : null);
        if (middle.Text.Length == 0 || middle.Text == kinds)
            page.Missing("journal", "\"spelling\" has no words for it between the authors and the abstract");
        else
            page.Bag.Add(Codes.ImportJournalUnknown, page.View.At(middle),
                $"In \"{PageFields.Short(middle.Text)}\" the journal cannot be told from the kind of article", Mend);
        return (null, null);
    }

    private static ImmutableArray<Issn> ReadIssns(PageFields page)
    {
        var found = ImmutableArray.CreateBuilder<Issn>();
        foreach (var value in page.View["issn"])
        {
            if (Issn.TryParse(value.Text, out var issn)) found.Add(issn);
            else page.Unknown(value, $"The ISSN \"{PageFields.Short(value.Text)}\" is not one");
        }
        return [.. found.Distinct()];
    }
}

namespace EvidenceSite.Import;

/// <summary>Finds a journal by one of its titles, ignoring case and the full stops of abbreviated words.</summary>
internal sealed class JournalTable(ImmutableArray<Journal> journals)
{
    /// <summary>The only journal with this title or abbreviation; null when there is none or more than one.</summary>
    public Journal? Find(string title)
    {
        var key = Key(title);
        var found = journals.Where(j => Titles(j).Any(t => Key(t) == key)).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>The longest title or abbreviation with which a text begins, as it stands there; null when no known one does.</summary>
    public string? TitleAtStart(string text)
    {
        for (var end = text.Length; end > 0; end = text.LastIndexOf(' ', end - 1))
        {
            if (Find(text[..end]) is not null) return text[..end];
        }
        return null;
    }

    private static IEnumerable<string> Titles(Journal journal) => journal.Abbreviations.Append(journal.Title);

    private static string Key(string title) => title.Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();
}

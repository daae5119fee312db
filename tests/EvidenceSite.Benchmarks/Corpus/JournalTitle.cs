namespace EvidenceSite.Benchmarks.Corpus;

/// <summary>A journal of the corpus.</summary>
/// <param name="Registrant">The prefix of its articles' DOIs.</param>
internal sealed record JournalTitle(string Id, string Title, string Abbreviation, Issn Issn, string Publisher, string Registrant)
{
    private static readonly string[] Frames = ["Journal of {0}", "{0} Research", "International Journal of {0}", "Annals of {0}", "{0} and Society", "Open {0}"];
    private static readonly string[] Publishers = ["Meadow Press", "Northern University Press", "Open Shelf", "Institute for Public Knowledge", "Harbour & Sons"];

    public static ImmutableArray<JournalTitle> All(int count, Random random) =>
        [.. Enumerable.Range(0, count).Select(i => One(i, random))];

    private static JournalTitle One(int number, Random random)
    {
        var subject = Capital(Lexicon.Term(random)) + " " + Capital(Lexicon.Term(random));
        var title = string.Format(null, Frames[number % Frames.Length], subject);
        var abbreviation = string.Join(' ', title.Split(' ').Where(word => char.IsUpper(word[0])).Select(word => word.Length > 6 ? word[..5] : word));
        var id = title.ToLowerInvariant().Replace(' ', '-');
        var issn = Issn.FromDigits(1_000_000 + (number * 7919 % 1_000_000));
        return new JournalTitle(id, title, abbreviation, issn, Publishers[number % Publishers.Length], $"10.{5000 + number}");
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

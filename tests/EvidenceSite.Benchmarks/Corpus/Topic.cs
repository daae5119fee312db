namespace EvidenceSite.Benchmarks.Corpus;

/// <summary>A topic of the corpus, and the words its studies prefer.</summary>
/// <param name="Words">Ranks in the <see cref="Lexicon"/>, the most frequent first.</param>
internal sealed record Topic(string Id, string English, string Spanish, ImmutableArray<int> Words)
{
    private const int PreferredWords = 400;

    private static readonly ImmutableArray<(string Id, string English, string Spanish)> Labels =
    [
        ("harm-reduction", "Harm reduction", "Reducción de daños"),
        ("peer-work", "Peer work", "Trabajo de pares"),
        ("social-work", "Social work", "Trabajo social"),
        ("housing", "Housing", "Vivienda"),
        ("mental-health", "Mental health", "Salud mental"),
        ("infectious-disease", "Infectious disease", "Enfermedades infecciosas"),
        ("policy-and-law", "Policy and law", "Política y derecho"),
        ("equity", "Equity", "Equidad"),
    ];

    public static ImmutableArray<Topic> All(Lexicon lexicon, Random random) =>
        [.. Labels.Select(label => new Topic(label.Id, label.English, label.Spanish, Preferred(lexicon, random)))];

    private static ImmutableArray<int> Preferred(Lexicon lexicon, Random random) =>
        [.. Enumerable.Range(0, PreferredWords).Select(_ => random.Next(lexicon.DomainStart, lexicon.Count))];
}

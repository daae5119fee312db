using System.Globalization;

namespace EvidenceSite.Benchmarks.Corpus;

/// <summary>Plans the studies of a corpus one after another; what it says of a study never depends on how many follow.</summary>
internal sealed class StudySource
{
    private const int SummaryEvery = 10;
    private const int StatusEvery = 200;

    private static readonly string[] Licences =
        ["CC-BY-4.0", "CC-BY-4.0", "CC-BY-4.0", "CC-BY-4.0", "CC-BY-4.0", "CC-BY-4.0", "CC-BY-4.0", "CC-BY-4.0", "CC-BY-NC-4.0", "CC-BY-NC-ND-4.0", "CC-BY-3.0", "CC0-1.0", "", ""];

    private static readonly ImmutableArray<(string Label, int Words)> Sections =
        [("BACKGROUND", 55), ("METHODS", 65), ("RESULTS", 90), ("CONCLUSIONS", 40)];

    private readonly Random random;
    private readonly Prose prose;
    private readonly AuthorPool authors;
    private readonly Zipf journalRanks;
    private int next;
    private int pmcid = 1_000_000;
    private int pmid = 10_000_000;

    public StudySource(int seed)
    {
        random = new Random(seed);
        var lexicon = new Lexicon(random);
        prose = new Prose(lexicon, random);
        authors = new AuthorPool(random);
        Topics = Topic.All(lexicon, random);
        Journals = JournalTitle.All(120, random);
        journalRanks = new Zipf(Journals.Length, exponent: 0.9);
    }

    public ImmutableArray<Topic> Topics { get; }

    public ImmutableArray<JournalTitle> Journals { get; }

    /// <summary>True for a corpus in which every study has a summary.</summary>
    public bool AllSummarised { get; init; }

    public StudyPlan Next()
    {
        var number = next++;
        pmcid += random.Next(1, 12);
        pmid += random.Next(1, 15);
        var topic = Topics[random.Next(Topics.Length)];
        var second = Topics[random.Next(Topics.Length)];
        var journal = Journals[journalRanks.Draw(random)];
        var issued = Issued();
        var hasSummary = AllSummarised || number % SummaryEvery == 0;
        return new StudyPlan(
            Parsed<Pmcid>(Pmcid.TryParse, $"PMC{pmcid}"),
            random.Next(20) == 0 ? null : Parsed<Pmid>(Pmid.TryParse, $"{pmid}"),
            Parsed<Doi>(Doi.TryParse, string.Create(CultureInfo.InvariantCulture, $"{journal.Registrant}/s{issued.Year}-{number:D6}-{"bcdfgkwxz"[number % 9]}")),
            prose.Title(topic),
            authors.Draw(),
            journal,
            issued,
            topic == second ? [topic] : [topic, second],
            [.. Sections.Select(section => (section.Label, prose.Paragraph(random.Next(section.Words * 4 / 5, section.Words * 6 / 5), topic)))],
            Licence(hasSummary))
        {
            HasSummary = hasSummary,
            Status = number % StatusEvery == StatusEvery / 2 ? (number / StatusEvery % 3) switch { 0 => "retracted", 1 => "corrected", _ => "concern" } : null,
        };
    }

    private delegate bool TryParse<T>(string? text, out T id);

    private static T Parsed<T>(TryParse<T> tryParse, string text) =>
        tryParse(text, out var id) ? id : throw new InvalidOperationException($"\"{text}\" is not valid");

    /// <summary>1995 to 2026, later years more often.</summary>
    private PartialDate Issued()
    {
        var year = 2026 - (int)(32 * random.NextDouble() * random.NextDouble());
        var month = random.Next(1, year == 2026 ? 11 : 13);
        return random.Next(10) switch
        {
            0 => new PartialDate(year),
            1 => new PartialDate(year, month),
            _ => new PartialDate(year, month, random.Next(1, 29)),
        };
    }

    // A summary quotes its study, which the most common licence certainly allows.
    private SpdxLicence? Licence(bool hasSummary)
    {
        var id = hasSummary ? "CC-BY-4.0" : Licences[random.Next(Licences.Length)];
        return SpdxLicence.TryParse(id, out var licence) ? licence : null;
    }
}

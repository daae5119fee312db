namespace EvidenceSite.Benchmarks.Corpus;

/// <summary>
/// Authors as a field has them: each authorship is a newcomer's, or that of somebody drawn by what they have already written,
/// so that a few are prolific and most appear once (Simon's model).
/// </summary>
internal sealed class AuthorPool
{
    private const double MeanAuthors = 4.0;
    private const double NewAuthorsPerRecord = 0.8;

    /// <summary>Authorships before anybody writes again.</summary>
    private const int Founders = 200;

    /// <summary>Authorships after which people stop writing, so that nobody's list grows with the corpus for ever.</summary>
    private const int Memory = 10_000;

    private const double ShareWithOrcid = 0.3;

    private static readonly string[] Given =
        ["Maria", "John", "Anna", "Torkel", "Jane A.", "Wei", "Fatima", "Léa", "José", "Søren", "Agnieszka", "Priya", "M.", "J. A.", "K. L.", "Ngozi", "Hiroshi", "Zoë", "Mateo", "Ulla-Britt"];

    private static readonly string[] Accented = ["ö", "é", "ñ", "ü", "å", "ç"];

    private readonly Random random;
    private readonly string[] families;
    private readonly Zipf familyRanks;
    private readonly List<Author> authorships = [];
    private long nextOrcid = 15_000_000;

    public AuthorPool(Random random)
    {
        this.random = random;
        families = [.. Enumerable.Range(0, 20_000).Select(_ => Family())];
        familyRanks = new Zipf(families.Length, exponent: 0.6);
    }

    /// <summary>Different authors, one to eight, in the order of the work.</summary>
    public ImmutableArray<Author> Draw()
    {
        var count = Math.Clamp((int)Math.Round(MeanAuthors + (random.NextDouble() + random.NextDouble() - 1) * 4), 1, 8);
        var chosen = new List<Author>(count);
        while (chosen.Count < count)
        {
            var isNew = authorships.Count < Founders || random.NextDouble() < NewAuthorsPerRecord / MeanAuthors;
            var author = isNew ? Newcomer() : authorships[random.Next(Math.Max(0, authorships.Count - Memory), authorships.Count)];
            if (!chosen.Contains(author)) chosen.Add(author);
            else if (!isNew) chosen.Add(Newcomer());
        }
        authorships.AddRange(chosen);
        return [.. chosen];
    }

    private Author Newcomer()
    {
        nextOrcid += random.Next(1, 50);
        Orcid? orcid = random.NextDouble() < ShareWithOrcid ? Orcid.FromDigits(nextOrcid) : null;
        var particle = random.Next(40) == 0 ? "van der" : null;
        return new Author(families[familyRanks.Draw(random)], Given[random.Next(Given.Length)], particle, orcid);
    }

    private string Family()
    {
        var name = Lexicon.Term(random);
        if (random.Next(12) == 0) name = name.Insert(name.Length / 2, Accented[random.Next(Accented.Length)]);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}

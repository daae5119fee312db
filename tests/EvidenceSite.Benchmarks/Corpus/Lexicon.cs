using System.Text;

namespace EvidenceSite.Benchmarks.Corpus;

/// <summary>Words by their rank in the language: function words, then words of public health, then terms made of syllables.</summary>
internal sealed class Lexicon
{
    private const int Size = 40_000;

    private const string Function =
        "the of and to in a that with for was were is as on by from be this are or at an not which it their have we but these had can has "
        + "than between more may also among they who been other our there some into when both no about one such those its all most after "
        + "through during only how however while over first its would should could many where each if them two less often within whether";

    private const string Domain =
        "health study people services care drug harm reduction use community social support data work results analysis treatment needs "
        + "participants access program policy risk experience workers barriers interviews research practice groups factors women young "
        + "evidence public clients local years increased reported associated found based total effects outcomes intervention model age "
        + "hospital housing stigma overdose opioid naloxone syringe exchange testing infection prevention trust staff training peers "
        + "setting rural urban primary national survey cohort trial review qualitative quantitative thematic sample rate ratio odds "
        + "confidence interval significant difference change level quality life mental physical family children adult sex gender income "
        + "education employment insurance cost funding organisations managers nurses physicians pharmacists police prison court law "
        + "recovery abstinence rehabilitation motivation voluntary goals autonomy dignity equity inclusion lived knowledge attitudes "
        + "behaviour alcohol tobacco cannabis heroin cocaine stimulants methadone buprenorphine injection supervised consumption site "
        + "mobile outreach street online telephone remote pandemic emergency crisis mortality morbidity hepatitis virus screening referral "
        + "linkage retention adherence dose supply checking fentanyl contamination withdrawal pain chronic acute homeless shelter "
        + "indigenous migrants minority sexual reproductive pregnancy violence trauma resilience network friends neighbours leaders "
        + "framework theory concept principle value meaning purpose role identity power structure system design method approach process "
        + "implementation evaluation feasibility acceptability sustainability scale cooperation partnership conflict resistance guideline";

    private static readonly string[] Onsets = ["b", "br", "c", "cl", "d", "f", "fl", "g", "gl", "h", "l", "m", "n", "p", "pr", "qu", "r", "s", "st", "t", "tr", "v", "w", "ph", "th"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ae", "ea", "io", "y"];
    private static readonly string[] Codas = ["", "", "", "l", "m", "n", "r", "s", "x", "nd", "rt"];
    private static readonly string[] Endings = ["", "", "", "tion", "ment", "ity", "al", "ing", "ed", "s", "ous", "ive", "ism", "osis"];

    private readonly string[] words;
    private readonly Zipf ranks;

    public Lexicon(Random random)
    {
        var list = new List<string>(Size);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in (Function + " " + Domain).Split(' '))
        {
            if (known.Add(word)) list.Add(word);
        }
        DomainStart = Function.Split(' ').Distinct(StringComparer.Ordinal).Count();
        while (list.Count < Size)
        {
            var term = Term(random);
            if (known.Add(term)) list.Add(term);
        }
        words = [.. list];
        ranks = new Zipf(Size, exponent: 1.0);
    }

    /// <summary>The rank of the first word that carries meaning.</summary>
    public int DomainStart { get; }

    public int Count => words.Length;

    public string this[int rank] => words[rank];

    /// <summary>Draws a word as often as natural text has it.</summary>
    public string Draw(Random random) => words[ranks.Draw(random)];

    /// <summary>A word of two to four syllables that nobody has, but that can be pronounced.</summary>
    public static string Term(Random random)
    {
        var term = new StringBuilder();
        for (var syllables = random.Next(2, 4); syllables > 0; syllables--)
        {
            term.Append(One(Onsets, random)).Append(One(Vowels, random)).Append(One(Codas, random));
        }
        return term.Append(One(Endings, random)).ToString();
    }

    private static string One(string[] parts, Random random) => parts[random.Next(parts.Length)];
}

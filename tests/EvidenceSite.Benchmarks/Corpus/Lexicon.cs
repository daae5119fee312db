using System.Text;

namespace EvidenceSite.Benchmarks.Corpus;

/// <summary>Words by their rank in the language: function words, words of public health, words derived from stems, then rare terms made of syllables.</summary>
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

    private const string Stems =
        "act adapt add adjust adopt affect agree align answer apply assess assign assist attend avoid balance begin build carry challenge "
        + "charge claim clean collect combine commit compare complete conduct confirm connect construct consult contact contain control convert "
        + "correct count cover create deal decide define deliver demand depend describe detect develop direct discuss display divide draw "
        + "employ enable engage enter equip establish examine exclude expand expect explain explore express extend focus follow form gather "
        + "grant guide handle hold impact improve inform inspect interact involve join lack lead learn limit link list maintain mark match "
        + "measure mention model monitor move need note observe obtain offer operate order organise own pattern perform plan point predict "
        + "present press produce project promote propose protect provide publish question raise reach react receive record recruit refer "
        + "reflect reject relate rely remain remove repeat replace request require respond restrict retain reveal select separate serve shape "
        + "share shift show sign solve speak stand start state suggest supply sustain target teach tend track transfer transform treat turn "
        + "understand update validate vary view visit weigh work write";

    private static readonly string[] StemEndings = ["", "s", "ing", "er", "able", "ment"];
    private static readonly string[] Prefixes = ["", "re", "non-", "co-", "inter", "pre", "under", "over"];
    private static readonly string[] Onsets = ["b", "c", "d", "f", "g", "h", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "w", "ph", "th", ""];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "a", "e", "i", "o", "ea", "y"];
    private static readonly string[] Codas = ["", "", "", "", "l", "m", "n", "r", "s", "x", "nt"];
    private static readonly string[] Endings = ["", "", "", "tion", "ment", "ity", "al", "ing", "ed", "s", "ous", "ive", "ism", "osis"];

    private readonly string[] words;
    private readonly Zipf ranks;

    public Lexicon(Random random)
    {
        var list = new List<string>(Size);
        var known = new HashSet<string>(StringComparer.Ordinal);
        DomainStart = Function.Split(' ').Length;
        foreach (var word in $"{Function} {Domain}".Split(' ').Concat(Derived()))
        {
            if (known.Add(word)) list.Add(word);
        }
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

    private static IEnumerable<string> Derived() =>
        from prefix in Prefixes from ending in StemEndings from stem in Stems.Split(' ') select prefix + Join(stem, ending);

    // As in move, moving and movable, but movement.
    private static string Join(string stem, string ending) =>
        stem[^1] == 'e' && ending is ['i' or 'e' or 'a', ..] ? stem[..^1] + ending : stem + ending;

    private static string One(string[] parts, Random random) => parts[random.Next(parts.Length)];
}

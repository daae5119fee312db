using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace EvidenceSite.Relate;

/// <summary>
/// Which words suit which certainty, by language, after the thought of GRADE guidelines 26: plain statements for high certainty,
/// "probably" for moderate, "may" for low, and for very low that nobody knows. A language without rules is not checked.
/// </summary>
internal static class WordingTable
{
    // Words of proof, which only high certainty bears; "shows", which low certainty does not; and effects, which a hedge makes right.
    public static readonly ImmutableArray<WordingRule> Rules =
    [
        WordingRule.Of("en", Certainty.Moderate, notAssessed: true, isEffect: false,
            @"proves?|proved|proven|proof\ that|demonstrat(?:es?|ed)|establish(?:es|ed)?\ that|confirm(?:s|ed)?\ that|undoubtedly|clearly\ shows?|shows?\ clearly"),
        WordingRule.Of("en", Certainty.Low, notAssessed: true, isEffect: false, @"show(?:s|ed|n)?\ that"),
        WordingRule.Of("en", Certainty.Low, notAssessed: false, isEffect: false, "shows?|showed|shown"),
        WordingRule.Of("en", Certainty.Low, notAssessed: false, isEffect: true, "will|always|never"),
        WordingRule.Of("en", Certainty.Moderate, notAssessed: false, isEffect: true,
            @"caus(?:es|ed)|leads?\ to|led\ to|results?\ in|resulted\ in|reduces|improves|prevents|prevented|ensures|ensured|guarantees"),
        WordingRule.Of("es", Certainty.Moderate, notAssessed: true, isEffect: false,
            @"demuestran?|demostró|demostraron|demostrad[oa]s?|prueban?\ que|probó\ que|probaron\ que|confirman?\ que|confirm(?:ó|aron)\ que|establecen?\ que|sin\ duda"),
        WordingRule.Of("es", Certainty.Low, notAssessed: true, isEffect: false, @"muestran?\ que|mostr(?:ó|aron)\ que"),
        WordingRule.Of("es", Certainty.Low, notAssessed: false, isEffect: true, "siempre|nunca"),
        WordingRule.Of("es", Certainty.Moderate, notAssessed: false, isEffect: true,
            @"provocan?|provocó|provocaron|conducen?\ a|condujo\ a|llevan?\ a|llevó\ a|reducen|redujo|redujeron|mejoró|mejoraron|evitan|evitó|garantizan?"),
    ];

    private static readonly FrozenDictionary<(string Language, bool Moderate), Regex> Hedges = new Dictionary<(string, bool), Regex>
    {
        [("en", true)] = Whole("probably|likely|may|might|could|possibly|perhaps|uncertain|unclear|not|whether"),
        [("en", false)] = Whole("may|might|could|possibly|perhaps|uncertain|unclear|not|whether"),
        [("es", true)] = Whole(@"probablemente|probable|pueden?|podrían?|quizás?|tal\ vez|posiblemente|incierto|no|si"),
        [("es", false)] = Whole(@"pueden?|podrían?|quizás?|tal\ vez|posiblemente|incierto|no|si"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<(string Language, Certainty Level), string> Better = new Dictionary<(string, Certainty), string>
    {
        [("en", Certainty.NotAssessed)] = "the authors report that …",
        [("en", Certainty.VeryLow)] = "we do not know whether …",
        [("en", Certainty.Low)] = "… may …",
        [("en", Certainty.Moderate)] = "… probably …",
        [("es", Certainty.NotAssessed)] = "según el estudio, …",
        [("es", Certainty.VeryLow)] = "no se sabe si …",
        [("es", Certainty.Low)] = "… puede …",
        [("es", Certainty.Moderate)] = "… probablemente …",
    }.ToFrozenDictionary();

    /// <summary>True when words of effect are hedged enough for a level.</summary>
    /// <param name="before">What stands before them in their sentence.</param>
    public static bool IsHedged(string before, string language, Certainty level) => Hedges[(language, level == Certainty.Moderate)].IsMatch(before);

    /// <summary>How to say it at a level below high.</summary>
    public static string BetterWords(string language, Certainty level) => Better[(language, level)];

    private static Regex Whole(string words) =>
        new($@"(?<![\p{{L}}\p{{N}}])(?:{words})(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}

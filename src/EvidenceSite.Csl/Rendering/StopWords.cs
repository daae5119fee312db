using System.Collections.Frozen;

namespace EvidenceSite.Csl.Rendering;

/// <summary>
/// English words that title case leaves small: articles, conjunctions, prepositions, and particles of foreign names (CSL 1.0.2, Title Case
/// Conversion).
/// </summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        (
            "a an the and but for nor or so yet "
            + "about above across after against along alongside amid amidst among amongst apropos apud around as aside astride at athwart atop "
            + "barring before behind below beneath beside besides between beyond by c ca circa despite down during et except from given in inside "
            + "into lest like modulo near next notwithstanding of off on onto out outside over per plus pro qua sans since than through throughout "
            + "thru till to toward towards under underneath until unto up upon v versus via vis-à-vis vs with within without "
            + "d de van von").Split(' '),
        StringComparer.Ordinal);

    public static bool Contains(string word) => Words.Contains(word);
}

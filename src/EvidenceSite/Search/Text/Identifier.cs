namespace EvidenceSite.Search;

/// <summary>Finds identifiers of works in running text: TEXT.md, section 2.</summary>
internal static class Identifier
{
    private const int FewestPrefixDigits = 4;
    private const int MostPrefixDigits = 9;

    /// <summary>How many units a label in front of an identifier takes, as in "doi: 10.1000/1"; 0 when there is none.</summary>
    public static int LabelLength(ReadOnlySpan<char> rest) => (rest[0] | 0x20) switch
    {
        'h' or 'w' => ResolverLength(rest),
        'd' => Math.Max(ResolverLength(rest), DoiLabelLength(rest)),
        'p' => PubMedLabelLength(rest),
        _ => 0,
    };

    /// <summary>How many units a DOI takes; 0 when none begins here. The full stop or bracket that ends a sentence is not part of it.</summary>
    public static int DoiLength(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("10.", StringComparison.Ordinal)) return 0;
        var slash = 3;
        while (slash < rest.Length && char.IsAsciiDigit(rest[slash])) slash++;
        if (slash - 3 is < FewestPrefixDigits or > MostPrefixDigits || slash == rest.Length || rest[slash] != '/') return 0;
        var end = slash + 1;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || "-._;()/:".Contains(rest[end]))) end++;
        while (end > slash + 1 && EndsSentence(rest[(slash + 1)..end])) end--;
        return end == slash + 1 ? 0 : end;
    }

    private static bool EndsSentence(ReadOnlySpan<char> suffix) => suffix[^1] switch
    {
        ')' => suffix.Count(')') > suffix.Count('('),
        var last => !char.IsAsciiLetterOrDigit(last),
    };

    private static int ResolverLength(ReadOnlySpan<char> rest)
    {
        var at = 0;
        if (!Skip(rest, ref at, "https://")) Skip(rest, ref at, "http://");
        if (!Skip(rest, ref at, "dx.")) Skip(rest, ref at, "www.");
        return Skip(rest, ref at, "doi.org/") && DoiLength(rest[at..]) > 0 ? at : 0;
    }

    private static int DoiLabelLength(ReadOnlySpan<char> rest)
    {
        var at = 0;
        if (!Skip(rest, ref at, "doi")) return 0;
        SkipColon(rest, ref at);
        return DoiLength(rest[at..]) > 0 ? at : 0;
    }

    private static int PubMedLabelLength(ReadOnlySpan<char> rest)
    {
        var at = 0;
        var isCentral = Skip(rest, ref at, "pmcid");
        if (!isCentral && !Skip(rest, ref at, "pmid")) return 0;
        SkipColon(rest, ref at);
        var number = at;
        if (isCentral && !Skip(rest, ref number, "pmc")) return 0;
        return number < rest.Length && char.IsAsciiDigit(rest[number]) ? at : 0;
    }

    private static void SkipColon(ReadOnlySpan<char> rest, ref int at)
    {
        Skip(rest, ref at, ":");
        Skip(rest, ref at, " ");
    }

    private static bool Skip(ReadOnlySpan<char> rest, ref int at, string expected)
    {
        var isThere = rest[at..].StartsWith(expected, StringComparison.OrdinalIgnoreCase);
        if (isThere) at += expected.Length;
        return isThere;
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceSite.Import;

/// <summary>Turns TeX into text: accents, letters and signs by name; other commands leave their arguments behind.</summary>
internal static partial class Tex
{
    // The command's sign and the combining character of Unicode that does the same.
    private const string Accents = "`\u0300'\u0301^\u0302~\u0303=\u0304u\u0306.\u0307\"\u0308r\u030aH\u030bv\u030cd\u0323c\u0327k\u0328b\u0331";

    private static readonly ImmutableDictionary<string, string> Letters = new Dictionary<string, string>
    {
        ["ae"] = "æ",
        ["AE"] = "Æ",
        ["oe"] = "œ",
        ["OE"] = "Œ",
        ["aa"] = "å",
        ["AA"] = "Å",
        ["o"] = "ø",
        ["O"] = "Ø",
        ["l"] = "ł",
        ["L"] = "Ł",
        ["ss"] = "ß",
        ["dh"] = "ð",
        ["DH"] = "Ð",
        ["th"] = "þ",
        ["TH"] = "Þ",
        ["dj"] = "đ",
        ["DJ"] = "Đ",
        ["i"] = "ı",
        ["j"] = "ȷ",
        ["textendash"] = "–",
        ["textemdash"] = "—",
        ["ldots"] = "…",
        ["dots"] = "…",
        ["textbackslash"] = "\\",
        ["textasciitilde"] = "~",
        ["copyright"] = "©",
        ["textregistered"] = "®",
        ["texttrademark"] = "™",
        ["pounds"] = "£",
        ["euro"] = "€",
        ["alpha"] = "α",
        ["beta"] = "β",
        ["gamma"] = "γ",
        ["delta"] = "δ",
        ["mu"] = "μ",
        ["times"] = "×",
        ["pm"] = "±",
        ["leq"] = "≤",
        ["geq"] = "≥",
        ["textquoteright"] = "’",
        ["textquoteleft"] = "‘",
        ["textquotedblleft"] = "“",
        ["textquotedblright"] = "”",
        ["textasciicircum"] = "^",
        ["backslash"] = "\\",
        ["degree"] = "°",
        ["textdegree"] = "°",
    }.ToImmutableDictionary();

    /// <summary>On one line, without braces; <c>--</c> becomes a dash and <c>~</c> a blank.</summary>
    public static string Text(string tex)
    {
        if (tex.IndexOfAny(['\\', '{', '}', '$', '~', '-', '`', '\'']) < 0) return ImportEntry.Fold(tex);
        var text = Command().Replace(tex, Replacement);
        text = Text(new StringBuilder(text));
        return ImportEntry.Fold(text.Normalize(NormalizationForm.FormC));
    }

    /// <summary>An address, in which only escapes are taken back.</summary>
    public static string Address(string tex) => Escape().Replace(tex, "$1").Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Trim();

    private static string Text(StringBuilder text) => text
        .Replace("\uE000", "").Replace("{", "").Replace("}", "").Replace("$", "").Replace('~', ' ').Replace("---", "—").Replace("--", "–").Replace("``", "“").Replace("''", "”")
        .Replace('\uE001', '{').Replace('\uE002', '}').Replace('\uE003', '$').Replace('\uE004', '~').ToString();

    private static string Replacement(Match match)
    {
        if (match.Groups["sign"] is { Success: true, Value: var sign })
            return sign switch { "{" => "\uE001", "}" => "\uE002", "$" => "\uE003", "\\" => " ", "," or "/" or "-" => "", " " => " ", _ => sign };
        if (match.Groups["accent"] is { Success: true, Value: var accent })
        {
            var letter = match.Groups["letter"].Value.TrimStart('\\');
            if (letter.Length == 0) return accent == "~" ? "\uE004" : accent == "^" ? "^" : "";
            // A dotless i under an accent is an i.
            return $"{letter}{Accents[Accents.IndexOf(accent, StringComparison.Ordinal) + 1]}";
        }
        return Letters.GetValueOrDefault(match.Groups["name"].Value, "");
    }

    // An accent named by a letter needs a brace or blank behind it, or \copyright would be a cedilla.
    [GeneratedRegex(
        """\\(?:(?<accent>[`'^~=."])\s*(?:\{\s*(?<letter>\\?[A-Za-z])?\s*\}|(?<letter>\\?[A-Za-z])(?![A-Za-z](?<=\\[A-Za-z]{2})))|(?<accent>[urHvdckb])(?:\s*\{\s*(?<letter>\\?[A-Za-z])\s*\}|\s+(?<letter>[A-Za-z])(?![A-Za-z]))|(?<name>[A-Za-z]+)\*?(?:\{\}|[ \t]+)?|(?<sign>.))""",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Command();

    [GeneratedRegex(@"\\([%#&_~{}$])", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}

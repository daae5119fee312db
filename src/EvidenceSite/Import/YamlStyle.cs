using System.Globalization;
using YamlDotNet.Core;

namespace EvidenceSite.Import;

/// <summary>Chooses how a text is written in YAML 1.2: the plainest way in which every reader gets the same text back.</summary>
internal static class YamlStyle
{
    // In UTF-16 units. A longer text is folded, so that a changed word shows as one changed line.
    private const int LongestOnOneLine = 90;

    // Without quotes these are no text to a reader of YAML 1.1 or 1.2.
    private static readonly ImmutableArray<string> Reserved = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    public static ScalarStyle For(string text)
    {
        if (text.Length > LongestOnOneLine && CanFold(text)) return ScalarStyle.Folded;
        return IsPlain(text) ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted;
    }

    // Words only, beginning with a letter, so that nothing in it can be taken for a number, a date or a sign of YAML.
    private static bool IsPlain(string text)
    {
        if (text.Length is 0 or > LongestOnOneLine || !(char.IsLetter(text[0]) || text[0] == '©') || !HasSingleBlanks(text)) return false;
        return !Reserved.Contains(text, StringComparer.OrdinalIgnoreCase) && text.Select((c, i) => (c, i)).All(p => IsWordCharacter(text,
            p.i));
    }

    private static bool IsWordCharacter(string text, int index) => text[index] switch
    {
        ':' => index + 2 < text.Length && text[index + 1] == '/' && text[index + 2] == '/',
        ' ' or '.' or '-' or '_' or '/' or '(' or ')' or '\'' or '’' or '©' => true,
        var c => char.IsLetterOrDigit(c),
    };

    // Folding breaks lines at blanks and joins them again with one, so it is exact for single blanks between visible characters.
    private static bool CanFold(string text) => HasSingleBlanks(text) && text.EnumerateRunes().All(IsVisible);

    private static bool HasSingleBlanks(string text) =>
        text[0] != ' ' && text[^1] != ' ' && !text.Contains("  ", StringComparison.Ordinal);

    private static bool IsVisible(System.Text.Rune rune) => rune.Value == ' ' || System.Text.Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}

namespace EvidenceSite.Csl.Names;

/// <summary>A word of a given name.</summary>
/// <param name="Text">Without a full stop after it.</param>
/// <param name="HasStop">A full stop follows.</param>
/// <param name="IsHyphenated">A hyphen stands before it.</param>
internal readonly record struct GivenWord(string Text, bool HasStop, bool IsHyphenated)
{
    public bool StartsSmall => char.IsLower(Text[0]) && !HasStop;

    /// <summary>It has been shortened already, to a letter or to something like "Ph.".</summary>
    public bool IsAbbreviation => HasStop || (Text.Length == 1 && char.IsUpper(Text[0]));

    /// <summary>The first letter, with a second one if both were typed as capitals of a mixed word: "Ts" of "TSerendorj".</summary>
    public string Initial => Text.Length > 2 && char.IsUpper(Text[1]) && char.IsLower(Text[2])
        ? string.Concat(Text.AsSpan(0, 1), char.ToLowerInvariant(Text[1]).ToString())
        : char.ToUpperInvariant(Text[0]).ToString();

    public static IEnumerable<GivenWord> Split(string given)
    {
        var start = 0;
        var isHyphenated = false;
        for (var at = 0; at <= given.Length; at++)
        {
            if (at < given.Length && given[at] is not (' ' or '\u00A0' or '.' or '-' or '‐')) continue;
            var isHyphen = at < given.Length && given[at] is '-' or '‐';
            if (at > start)
            {
                yield return new(given[start..at], at < given.Length && given[at] == '.', isHyphenated);
                isHyphenated = false;
            }
            isHyphenated |= isHyphen;
            start = at + 1;
        }
    }
}

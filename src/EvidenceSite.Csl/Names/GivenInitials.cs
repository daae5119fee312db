using System.Text;

namespace EvidenceSite.Csl.Names;

/// <summary>Given names as initials (CSL 1.0.2, Name: initialize-with).</summary>
internal static class GivenInitials
{
    /// <param name="mark">What follows each initial, as in ". ".</param>
    /// <param name="keepHyphens">"J.-L." rather than "J.L." for "Jean-Luc".</param>
    public static string Abbreviate(string given, string mark, bool keepHyphens) => Write(given, mark, keepHyphens, word => Initial(word));

    /// <summary>Names stay, and only what is an initial already gets the mark.</summary>
    public static string Normalise(string given, string mark, bool keepHyphens) => Write(given, mark, keepHyphens, word => IsInitial(word) ? Initial(word) : null);

    /// <param name="initial">Null for a word that stays as it is.</param>
    private static string Write(string given, string mark, bool keepHyphens, Func<string, string?> initial)
    {
        var result = new StringBuilder(given.Length);
        foreach (var word in Words(given))
        {
            var letters = char.IsLower(word.Text[0]) && !IsInitial(word.Text) ? null : initial(word.Text);
            Separate(result, word, keepHyphens, letters is null);
            result.Append(letters ?? word.Text);
            if (letters is not null) result.Append(mark);
            else if (!word.IsHyphenated) result.Append("");
        }
        return result.ToString().TrimEnd();
    }

    private static void Separate(StringBuilder result, GivenWord word, bool keepHyphens, bool staysWhole)
    {
        if (result.Length == 0) return;
        var isAfterBlank = result[^1] is ' ' or '\u00A0';
        if (word.IsHyphenated && (keepHyphens || staysWhole))
        {
            while (result[^1] == ' ') result.Length--;
            result.Append('-');
        }
        else if (!isAfterBlank && (staysWhole || (char.IsLetter(result[^1]) && IsWholeWord(result)))) result.Append(' ');
    }

    /// <summary>What stands last is no initial but a word of two letters or more.</summary>
    private static bool IsWholeWord(StringBuilder result) => result.Length > 1 && char.IsLower(result[^1]);

    /// <summary>"Ph" of "Philippe" would be too clever: one letter, or two if the capital is written with two.</summary>
    private static string? Initial(string word) => char.IsLetter(word[0]) ? char.ToUpperInvariant(word[0]).ToString() : null;

    private static bool IsInitial(string word) => word.Length == 1 || (word.Length == 2 && word[1] == '.');

    private static IEnumerable<GivenWord> Words(string given)
    {
        var start = 0;
        var isHyphenated = false;
        for (var at = 0; at <= given.Length; at++)
        {
            if (at < given.Length && given[at] is not (' ' or '-' or '‐' or '\u00A0') && !EndsInitial(given, at)) continue;
            var stop = at < given.Length && given[at] == '.' ? at + 1 : at;
            if (stop > start) yield return new(given[start..stop], isHyphenated);
            if (stop > start || at == given.Length || given[at] is '-' or '‐') isHyphenated = at < given.Length && given[at] is '-' or '‐';
            start = at + 1;
        }
    }

    /// <summary>"J.A." are two initials.</summary>
    private static bool EndsInitial(string given, int at) => given[at] == '.';

    private readonly record struct GivenWord(string Text, bool IsHyphenated);
}

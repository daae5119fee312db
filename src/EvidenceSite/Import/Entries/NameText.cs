using System.Text.RegularExpressions;

namespace EvidenceSite.Import;

/// <summary>Parts names that a file gives as one text.</summary>
internal static partial class NameText
{
    private static readonly ImmutableArray<string> Suffixes = ["Jr", "Sr", "II", "III", "IV", "2nd", "3rd"];

    /// <summary><c>Family, Given</c> or <c>Family, Given, Jr</c> in either order; a text without comma stays whole.</summary>
    public static PersonName? Inverted(string text)
    {
        text = ImportEntry.Fold(text).Trim(',', ';', ' ');
        if (text.Length == 0) return null;
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length switch
        {
            1 => new PersonName { Literal = text },
            2 => new PersonName { Family = parts[0], Given = parts[1] },
            3 when IsSuffix(parts[2]) => new PersonName { Family = parts[0], Given = parts[1], Suffix = parts[2] },
            3 when IsSuffix(parts[1]) => new PersonName { Family = parts[0], Given = parts[2], Suffix = parts[1] },
            _ => new PersonName { Family = parts[0], Given = string.Join(", ", parts[1..]) },
        };
    }

    /// <summary>A family and a given name of their own; null when there is neither.</summary>
    public static PersonName? Of(string? family, string? given, string? suffix = null)
    {
        var (last, first, end) = (ImportEntry.Fold(family), ImportEntry.Fold(given), ImportEntry.Fold(suffix));
        if (last.Length == 0 && first.Length == 0) return null;
        if (last.Length == 0 || (first.Length == 0 && end.Length == 0)) return new PersonName { Literal = last + first };
        return new PersonName { Family = last, Given = first.Length == 0 ? null : first, Suffix = end.Length == 0 ? null : end };
    }

    public static PersonName? Whole(string? text) => ImportEntry.Fold(text) is { Length: > 0 } name ? new PersonName { Literal = name } : null;

    /// <summary>Given names in MEDLINE's form, which leaves out full stops: <c>Michael S</c> becomes <c>Michael S.</c></summary>
    public static string WithStops(string? given) => Initial().Replace(ImportEntry.Fold(given), "$0.");

    public static bool IsSuffix(string text) => Suffixes.Contains(text.TrimEnd('.'), StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<![\p{L}\p{M}.'’-])\p{Lu}(?=[ -]|$)|(?<=\b\p{Lu}-)\p{Lu}(?= |$)", RegexOptions.CultureInvariant)]
    private static partial Regex Initial();
}

using System.Globalization;
using System.Text;

namespace EvidenceSite.Check;

/// <summary>What of a letter counts when words are compared: no case, no accent, none of the marks that typesetting puts between letters.</summary>
internal static class WordFold
{
    /// <summary>The rune does not end a word.</summary>
    public const int Nothing = 0;

    /// <summary>The rune is no part of a word.</summary>
    public const int End = -1;

    private const int FirstFolded = 0x80;
    private const int LastFolded = 0x24F;

    // Accented letters are nearly all of these; to take them apart anew each time would cost more than all else.
    private static readonly ImmutableArray<int> Latin = [.. Enumerable.Range(FirstFolded, LastFolded - FirstFolded + 1).Select(Slowly)];

    /// <summary>The letter or digit to compare by, <see cref="Nothing"/> or <see cref="End"/>.</summary>
    public static int Of(Rune rune) => rune.Value switch
    {
        < FirstFolded => OfAscii((byte)rune.Value),
        <= LastFolded => Latin[rune.Value - FirstFolded],
        _ => Plainly(rune),
    };

    /// <summary>The same for a character of ASCII.</summary>
    public static int OfAscii(byte c)
    {
        var lower = c | 0x20;
        return (uint)(lower - 'a') < 26 ? lower : (uint)(c - '0') < 10 ? c : End;
    }

    private static int Slowly(int value)
    {
        var rune = new Rune(value);
        if (Plainly(rune) is var plain && plain <= 0) return plain;
        return Rune.ToLowerInvariant(Rune.GetRuneAt(rune.ToString().Normalize(NormalizationForm.FormD), 0)).Value;
    }

    // The soft hyphen, joiners and their like are of the category Format; combining marks are accents.
    private static int Plainly(Rune rune)
    {
        if (Rune.IsLetterOrDigit(rune)) return Rune.ToLowerInvariant(rune).Value;
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? Nothing : End;
    }
}

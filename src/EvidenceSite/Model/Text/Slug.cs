using System.Globalization;
using System.Text;

namespace EvidenceSite.Model;

/// <summary>Makes the part of an address that names something: lower case, folded to ASCII where that is possible, words joined by hyphens.</summary>
public static class Slug
{
    // In UTF-8 bytes: a folder's name may have 255 on common disks, and the address should stay readable.
    private const int MaxBytes = 100;

    /// <summary>The slug of a text; letters of other scripts stay as they are. Empty when the text has no letter or digit.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        var bytes = 0;
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            bytes += c < 0x80 ? 1 : 3;
            if (bytes > MaxBytes) break;
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\'' or '’' or '.') continue;
            var lower = char.ToLowerInvariant(c);
            if (LatinLetter.Ascii(lower) is { } ascii) slug.Append(ascii);
            else if (char.IsLetterOrDigit(lower)) slug.Append(lower);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().Trim('-');
    }
}

namespace EvidenceSite.Theme.Colour;

/// <summary>Looks at digits of base sixteen.</summary>
internal static class HexDigits
{
    public static bool ContainsOnlyHex(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigit(c)) return false;
        }
        return true;
    }
}

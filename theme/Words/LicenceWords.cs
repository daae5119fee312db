namespace EvidenceSite.Theme.Words;

/// <summary>Licences as people write them in a line of text.</summary>
internal static class LicenceWords
{
    /// <summary>The short name Creative Commons gives its licences, <c>CC BY-NC 4.0</c>; the SPDX id for all others.</summary>
    public static string Short(SpdxLicence licence)
    {
        var id = licence.ToString();
        if (!id.StartsWith("CC", StringComparison.Ordinal)) return id;
        var words = id.StartsWith("CC-", StringComparison.Ordinal) ? "CC " + id[3..] : id;
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i - 1] == '-' && char.IsAsciiDigit(words[i])) return $"{words[..(i - 1)]} {words[i..].Replace('-', ' ')}";
        }
        return words;
    }

    /// <summary>Where a grant's terms can be read; null when the source gives no address.</summary>
    public static string? Url(LicenceGrant grant) => grant.Spdx?.Url ?? grant.Url;
}

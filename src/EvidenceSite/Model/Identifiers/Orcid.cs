using System.Globalization;

namespace EvidenceSite.Model;

/// <summary>An ORCID iD, the number of a person who writes, whose check character is right.</summary>
public readonly record struct Orcid
{
    private readonly string? value;

    private Orcid(ReadOnlySpan<char> digits) => value = $"{digits[..4]}-{digits[4..8]}-{digits[8..12]}-{digits[12..]}";

    /// <summary>Reads sixteen characters with or without hyphens, also after <c>ORCID</c> or <c>ORCID iD</c>, or in ORCID's address.</summary>
    public static bool TryParse(string? text, out Orcid id)
    {
        id = default;
        var span = (text ?? "").AsSpan().Trim();
        if (!IdentifierText.TryAfterAddress(span, "orcid.org/", out _))
        {
            span = IdentifierText.WithoutLabel(IdentifierText.WithoutLabel(span, "orcid"), "id");
        }
        span = IdentifierText.FirstSegment(span, "orcid.org/");
        Span<char> digits = stackalloc char[16];
        if (!IdentifierText.TryDigits(span, digits) || digits[15] != CheckCharacter(digits[..15])) return false;
        id = new Orcid(digits);
        return true;
    }

    /// <summary>Such as <c>0000-0002-1825-0097</c>.</summary>
    public override string ToString() => value ?? "";

    public string Url => "https://orcid.org/" + value;

    /// <summary>Adds the check character to a number of up to fifteen digits.</summary>
    internal static Orcid FromDigits(long fifteenDigits)
    {
        var digits = fifteenDigits.ToString("D15", CultureInfo.InvariantCulture);
        return new Orcid(digits + CheckCharacter(digits));
    }

    /// <summary>ISO 7064, MOD 11-2.</summary>
    private static char CheckCharacter(ReadOnlySpan<char> fifteenDigits)
    {
        var total = 0;
        foreach (var digit in fifteenDigits) total = (total + (digit - '0')) * 2 % 11;
        var check = (12 - total) % 11;
        return check == 10 ? 'X' : (char)('0' + check);
    }
}

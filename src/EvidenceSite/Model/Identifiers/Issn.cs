using System.Globalization;

namespace EvidenceSite.Model;

/// <summary>An International Standard Serial Number (ISO 3297) whose check character is right.</summary>
public readonly record struct Issn
{
    private readonly string? value;

    private Issn(ReadOnlySpan<char> digits) => value = $"{digits[..4]}-{digits[4..]}";

    /// <summary>Reads eight characters with or without hyphen, also after <c>ISSN</c>, <c>eISSN</c>, <c>p-ISSN</c> or <c>urn:ISSN:</c>, or in the ISSN Portal's address.</summary>
    public static bool TryParse(string? text, out Issn id)
    {
        id = default;
        var span = IdentifierText.FirstSegment((text ?? "").AsSpan().Trim(), "portal.issn.org/resource/ISSN/", "issn.org/resource/ISSN/");
        foreach (var label in (ReadOnlySpan<string>)["urn:", "e-", "p-", "e", "p", "issn-l", "issn"])
        {
            span = IdentifierText.WithoutLabel(span, label);
        }
        Span<char> digits = stackalloc char[8];
        if (!IdentifierText.TryDigits(span, digits) || digits[7] != CheckCharacter(digits[..7])) return false;
        id = new Issn(digits);
        return true;
    }

    /// <summary>Such as <c>1477-7517</c>.</summary>
    public override string ToString() => value ?? "";

    public string Url => "https://portal.issn.org/resource/ISSN/" + value;

    /// <summary>Adds the check character to a number of up to seven digits.</summary>
    internal static Issn FromDigits(int sevenDigits)
    {
        var digits = sevenDigits.ToString("D7", CultureInfo.InvariantCulture);
        return new Issn(digits + CheckCharacter(digits));
    }

    /// <summary>Weights 8 to 2, modulus 11 (ISO 3297, annex A).</summary>
    private static char CheckCharacter(ReadOnlySpan<char> sevenDigits)
    {
        var sum = 0;
        for (var i = 0; i < 7; i++) sum += (8 - i) * (sevenDigits[i] - '0');
        var check = (11 - (sum % 11)) % 11;
        return check == 10 ? 'X' : (char)('0' + check);
    }
}

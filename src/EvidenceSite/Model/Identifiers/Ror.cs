using System.Globalization;

namespace EvidenceSite.Model;

/// <summary>The id of an organisation in the Research Organization Registry: a zero, six base-32 characters and two check digits.</summary>
public readonly record struct Ror
{
    /// <summary>Crockford's base 32, which leaves out the letters that look like digits or make words: i, l, o and u.</summary>
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private readonly string? value;

    private Ror(string value) => this.value = value;

    /// <summary>Reads the nine characters in any case, also after <c>ROR</c> or in ROR's address.</summary>
    public static bool TryParse(string? text, out Ror id)
    {
        id = default;
        var span = (text ?? "").AsSpan().Trim();
        if (!IdentifierText.TryAfterAddress(span, "ror.org/", out _)) span = IdentifierText.WithoutLabel(span, "ror");
        span = IdentifierText.FirstSegment(span, "ror.org/");
        if (span.Length != 9 || span[0] != '0') return false;
        var number = 0;
        foreach (var c in span[1..7])
        {
            var digit = char.IsAscii(c) ? Alphabet.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal) : -1;
            if (digit < 0) return false;
            number = (number * 32) + digit;
        }
        var candidate = FromNumber(number);
        if (!span.Equals(candidate.value, StringComparison.OrdinalIgnoreCase)) return false;
        id = candidate;
        return true;
    }

    /// <summary>Such as <c>05a28rw58</c>.</summary>
    public override string ToString() => value ?? "";

    public string Url => "https://ror.org/" + value;

    /// <summary>Writes a number below 32^6 and adds the check digits: 98 less the hundredfold number modulo 97 (ISO 7064, MOD 97-10).</summary>
    internal static Ror FromNumber(int number)
    {
        Span<char> digits = ['0', '0', '0', '0', '0', '0', '0'];
        for (var (i, rest) = (6, number); i > 0; i--, rest /= 32) digits[i] = Alphabet[rest % 32];
        var check = 98 - (number * 100L % 97);
        return new Ror(string.Create(CultureInfo.InvariantCulture, $"{digits}{check:D2}"));
    }
}

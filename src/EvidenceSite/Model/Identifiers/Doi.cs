using System.Globalization;
using System.Text;

namespace EvidenceSite.Model;

/// <summary>A Digital Object Identifier (ISO 26324) in lower case, since DOIs are equal whatever their ASCII case.</summary>
public readonly record struct Doi
{
    private const string Resolver = "https://doi.org/";

    /// <summary>What breaks an address or is escaped in practice; other ASCII characters of a suffix stay readable.</summary>
    private const string Escaped = "%\"# ?<>{}^[]`|\\+";

    private readonly string? value;

    private Doi(string value) => this.value = value;

    /// <summary>Reads a bare DOI, one with <c>doi:</c> or <c>info:doi/</c> before it, or a resolver's address; a full stop, comma, semicolon or unopened bracket after it is not part of it.</summary>
    public static bool TryParse(string? text, out Doi id)
    {
        id = default;
        var name = WithoutSentenceEnd(WithoutWrapping((text ?? "").Trim()));
        if (!IsName(name)) return false;
        id = new Doi(string.Create(name.Length, name, static (lower, from) =>
        {
            for (var i = 0; i < lower.Length; i++) lower[i] = char.IsAsciiLetterUpper(from[i]) ? (char)(from[i] | 0x20) : from[i];
        }));
        return true;
    }

    /// <summary>The DOI in lower case, such as <c>10.1186/s12954-023-00884-w</c>.</summary>
    public override string ToString() => value ?? "";

    /// <summary>The address at the resolver, percent-encoded where it must be; a slash stays a slash.</summary>
    public string Url
    {
        get
        {
            var url = new StringBuilder(Resolver);
            foreach (var rune in (value ?? "").EnumerateRunes())
            {
                var isPlain = rune.IsAscii && !Escaped.Contains((char)rune.Value);
                url.Append(isPlain ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
            }
            return url.ToString();
        }
    }

    private static string WithoutWrapping(string text)
    {
        var span = text.AsSpan();
        int before;
        do
        {
            // Reference managers print "doi: https://doi.org/…", so labels may follow each other and stand before an address.
            before = span.Length;
            foreach (var resolver in (ReadOnlySpan<string>)["doi.org/", "dx.doi.org/"])
            {
                if (IdentifierText.TryAfterAddress(span, resolver, out var path)) return Uri.UnescapeDataString(path);
            }
            foreach (var label in (ReadOnlySpan<string>)["info:doi/", "urn:doi:", "doi"]) span = IdentifierText.WithoutLabel(span, label);
        }
        while (span.Length < before);
        return span.ToString();
    }

    private static string WithoutSentenceEnd(string text)
    {
        // A bracket that closes one inside the DOI belongs to it, as in 10.1016/0022-3476(05).
        var unopened = text.Count(c => c == ')') - text.Count(c => c == '(');
        var end = text.Length;
        while (end > 0 && (text[end - 1] is '.' or ',' or ';' || (text[end - 1] == ')' && unopened-- > 0))) end--;
        return text[..end];
    }

    private static bool IsName(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && slash < text.Length - 1 && IsPrefix(text.AsSpan(0, slash)) && IsPrintable(text.AsSpan(slash + 1));
    }

    private static bool IsPrefix(ReadOnlySpan<char> prefix)
    {
        if (!prefix.StartsWith("10.", StringComparison.Ordinal)) return false;
        var registrant = prefix[3..];
        var isFirst = true;
        foreach (var range in registrant.Split('.'))
        {
            var part = registrant[range];
            if (part.ContainsAnyExceptInRange('0', '9') || part.Length < (isFirst ? 4 : 1) || part.Length > 9) return false;
            isFirst = false;
        }
        return true;
    }

    /// <summary>No blanks, although ISO 26324 allows them: in practice they show that two things were pasted together.</summary>
    private static bool IsPrintable(ReadOnlySpan<char> suffix)
    {
        foreach (var rune in suffix.EnumerateRunes())
        {
            var isHidden = rune == Rune.ReplacementChar || Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned;
            if (isHidden) return false;
        }
        return true;
    }
}

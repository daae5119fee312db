using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceSite.Validate;

/// <summary>Reads keys whose text has a meaning of its own: a language, an address, a number, an id.</summary>
internal static partial class ValueFields
{
    /// <summary>A BCP 47 tag (RFC 5646, section 2.1), by its shape; null when not there or reported.</summary>
    public static string? Language(this MappingReader reader, string key) => CheckLanguage(reader.Line(key), reader.Diagnostics);

    public static string? RequiredLanguage(this MappingReader reader, string key) => CheckLanguage(reader.RequiredLine(key), reader.Diagnostics);

    /// <summary>The tag, when it has the shape of one.</summary>
    public static string? CheckLanguage(PlacedText? text, DiagnosticBag diagnostics)
    {
        if (text is not { } tag) return null;
        if (LanguageTag().IsMatch(tag.Value)) return tag.Value;
        diagnostics.Add(
            Codes.InvalidLanguage, tag.Place, $"{Quoted.Of(tag.Value)} is not a language tag",
            "Write a tag such as en, es or pt-BR");
        return null;
    }

    /// <summary>An absolute http or https address; null when not there or reported.</summary>
    public static string? Address(this MappingReader reader, string key) => CheckAddress(reader.Line(key), reader.Diagnostics);

    /// <summary>The address, when it is one that a page may link to.</summary>
    public static string? CheckAddress(PlacedText? text, DiagnosticBag diagnostics)
    {
        if (text is not { } address) return null;
        if (AddressFault(address.Value) is not { } fault) return address.Value;
        diagnostics.Add(
            Codes.InvalidAddress, address.Place, $"{Quoted.Of(address.Value)} {fault}",
            "Write an address such as https://example.org/page");
        return null;
    }

    /// <summary>A whole number within limits; null when not there or reported.</summary>
    public static int? Number(this MappingReader reader, string key, int least, int most) =>
        CheckNumber(reader.Line(key), (least, most), reader.Diagnostics);

    public static int? RequiredNumber(this MappingReader reader, string key, int least, int most) =>
        CheckNumber(reader.RequiredLine(key), (least, most), reader.Diagnostics);

    /// <summary>An id of ours; null when not there or reported.</summary>
    public static string? RequiredId(this MappingReader reader, string key) =>
        reader.RequiredLine(key) is { } text && CheckId(text, reader.Diagnostics) ? text.Value : null;

    /// <summary>False, with a diagnostic, for a text that cannot be an id.</summary>
    public static bool CheckId(PlacedText text, DiagnosticBag diagnostics)
    {
        if (ItemId.IsValid(text.Value)) return true;
        diagnostics.Add(
            Codes.InvalidId, text.Place, $"{Quoted.Of(text.Value)} cannot be an id",
            $"An id is {ItemId.Rule}, and not a Windows device such as CON");
        return false;
    }

    private static int? CheckNumber(PlacedText? text, (int Least, int Most) limits, DiagnosticBag diagnostics)
    {
        if (text is not { } number) return null;
        var isNumber = int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        if (isNumber && value >= limits.Least && value <= limits.Most) return value;
        var range = limits.Most == int.MaxValue ? $"from {limits.Least} on" : $"from {limits.Least} to {limits.Most}";
        diagnostics.Add(Codes.InvalidNumber, number.Place, $"{Quoted.Of(number.Value)} is not a whole number {range}");
        return null;
    }

    private static string? AddressFault(string text)
    {
        if (text.Any(char.IsWhiteSpace)) return "is not a web address, because it has a space in it";
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri)) return "is not an absolute web address";
        if (uri.Scheme is not ("http" or "https") || !text.StartsWith(uri.Scheme + "://", StringComparison.OrdinalIgnoreCase))
            return "is not a web address that begins with http:// or https://";
        if (uri.Host.Length == 0) return "is not a web address, because it names no host";
        return uri.UserInfo.Length > 0 ? "is not allowed, because it has a user name in it" : null;
    }

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}

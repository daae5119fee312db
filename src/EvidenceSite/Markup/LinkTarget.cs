namespace EvidenceSite.Markup;

/// <summary>Which addresses a text may link to.</summary>
internal static class LinkTarget
{
    /// <summary>True for absolute http, https and mailto addresses, for <c>/path/</c> within the site and for <c>#place</c>.</summary>
    public static bool IsAllowed(string target)
    {
        if (target.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\')) return false;
        if (target.StartsWith('#')) return target.Length > 1;
        // Two slashes would leave the site for another host (RFC 3986, section 4.2).
        if (target.StartsWith('/')) return !target.StartsWith("//", StringComparison.Ordinal);
        return Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";
    }
}

using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace EvidenceSite.Cli.Serve;

/// <summary>Entity tags (RFC 9110, section 8.8.3).</summary>
internal static class EntityTags
{
    /// <param name="compressed">A compressed body has other bytes, so it shares no strong tag with the plain one.</param>
    public static EntityTagHeaderValue Of(ReadOnlySpan<byte> body, bool compressed) =>
        new($"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..20]}\"", isWeak: compressed);

    /// <summary>True when the client has this body already; compared weakly, as section 13.1.2 wants it.</summary>
    public static bool Match(StringValues ifNoneMatch, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(ifNoneMatch, out var known)
        && known.Any(k => k.Tag == "*" || k.Compare(tag, useStrongComparison: false));
}

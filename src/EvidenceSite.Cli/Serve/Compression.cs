using System.IO.Compression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace EvidenceSite.Cli.Serve;

/// <summary>Compression of answers (RFC 9110, section 8.4).</summary>
internal static class Compression
{
    /// <summary>True when the client takes gzip.</summary>
    public static bool IsWelcome(StringValues acceptEncoding) =>
        StringWithQualityHeaderValue.TryParseList(acceptEncoding, out var codings)
        && codings.Any(c => c.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && c.Quality != 0);

    public static byte[] Gzip(ReadOnlySpan<byte> body)
    {
        using var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.Fastest)) gzip.Write(body);
        return result.ToArray();
    }
}

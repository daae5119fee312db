using System.Security.Cryptography;

namespace EvidenceSite.Model;

/// <summary>
/// Stands for the text of a published version: SHA-256 (FIPS 180-4) of its bytes, without a byte order mark and with LF for
/// every line end, since version control may change those on the way to another machine.
/// </summary>
/// <param name="Hex">In lower-case hexadecimal.</param>
public readonly record struct VersionDigest(string Hex)
{
    /// <summary>The digest of a file's bytes.</summary>
    public static VersionDigest Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var text = new byte[bytes.Length];
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '\r' && i + 1 < bytes.Length && bytes[i + 1] == '\n') continue;
            text[length++] = bytes[i] == '\r' ? (byte)'\n' : bytes[i];
        }
        return new(Convert.ToHexStringLower(SHA256.HashData(text.AsSpan(0, length))));
    }

    /// <summary>Reads 64 hexadecimal digits.</summary>
    public static bool TryParse(string? text, out VersionDigest digest)
    {
        digest = new((text ?? "").ToLowerInvariant());
        return digest.Hex.Length == 64 && digest.Hex.All(char.IsAsciiHexDigitLower);
    }

    public override string ToString() => Hex ?? "";
}

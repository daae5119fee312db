namespace EvidenceSite.Search;

/// <summary>FNV-1a of 32 bits (RFC 9923): short to write in any language, and the same on every machine.</summary>
internal static class TextHash
{
    private const uint Basis = 2_166_136_261;
    private const uint Prime = 16_777_619;

    public static uint Forward(ReadOnlySpan<byte> bytes)
    {
        var hash = Basis;
        foreach (var b in bytes) hash = (hash ^ b) * Prime;
        return hash;
    }

    /// <summary>The same from the last byte to the first: two texts that share one hash hardly share both.</summary>
    public static uint Backward(ReadOnlySpan<byte> bytes)
    {
        var hash = Basis;
        for (var i = bytes.Length - 1; i >= 0; i--) hash = (hash ^ bytes[i]) * Prime;
        return hash;
    }
}

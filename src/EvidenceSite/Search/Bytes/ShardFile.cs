using System.Security.Cryptography;

namespace EvidenceSite.Search;

/// <summary>One file of the index, named by its content: what has not changed keeps its name, and so its place in every cache.</summary>
/// <param name="Hash">The first bytes of the content's SHA-256 (FIPS 180-4).</param>
internal sealed record ShardFile(OutputFile File, ReadOnlyMemory<byte> Hash)
{
    /// <summary>Of 40 bits: among ten thousand files two share a name in one index of twenty thousand, and then the build says so.</summary>
    public const int HashBytes = 5;

    /// <summary>A file whose name is its hash alone.</summary>
    /// <param name="folder">The letter of its kind.</param>
    public static ShardFile Of(string folder, byte[] content)
    {
        var hash = SHA256.HashData(content).AsMemory(0, HashBytes);
        return new(new OutputFile(OutputPath.Of($"search/{folder}/{Convert.ToHexStringLower(hash.Span)}.bin"), content), hash);
    }
}

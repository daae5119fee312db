namespace EvidenceSite.Search;

/// <summary>An identifier by its hashes, and the records that have it.</summary>
/// <param name="Forward">FNV-1a of the key's bytes.</param>
/// <param name="Backward">The low 16 bits of FNV-1a of the bytes from the last to the first.</param>
/// <param name="Documents">Ascending.</param>
internal readonly record struct IdentifierEntry(uint Forward, ushort Backward, List<int> Documents)
{
    public static IdentifierEntry Of(ReadOnlySpan<byte> key, List<int> documents) => new(TextHash.Forward(key), (ushort)TextHash.Backward(key), documents);
}

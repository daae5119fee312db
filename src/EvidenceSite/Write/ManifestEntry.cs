namespace EvidenceSite.Write;

/// <summary>One file that this program wrote.</summary>
/// <param name="Path">As <see cref="OutputPath"/> writes it.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Hash">SHA-256 in lower-case hexadecimal: in the runtime, and with the processor's own instructions faster than the disk.</param>
internal readonly record struct ManifestEntry(string Path, long Size, string Hash);

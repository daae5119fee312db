namespace EvidenceSite.Model;

/// <summary>A file of the input, as bytes.</summary>
/// <param name="Root">The folder it was found in.</param>
/// <param name="Name">Its path below that folder, with forward slashes: <c>records/PMC1.yaml</c>.</param>
/// <param name="Path">Its path as diagnostics show it.</param>
public sealed record InputFile(InputRoot Root, string Name, string Path, ReadOnlyMemory<byte> Bytes);

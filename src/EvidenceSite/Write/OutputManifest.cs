using System.Buffers;
using System.Globalization;
using System.Text;

namespace EvidenceSite.Write;

/// <summary>The list of the files in an output folder that are ours, kept in that folder. It holds no time: same site, same manifest.</summary>
/// <param name="Complete">False while a build is changing the folder: then only the files' paths can be trusted, not their content.</param>
/// <param name="Entries">Ordered by path.</param>
internal sealed record OutputManifest(bool Complete, BuildStamp Stamp, ImmutableArray<ManifestEntry> Entries)
{
    internal const string FirstLine = "evidence-site output 1";
    internal const string LastLine = "end";

    /// <summary>One fact a line: the state, the stamp, then the files as <c>file hash size path</c>.</summary>
    public ReadOnlyMemory<byte> ToBytes()
    {
        var bytes = new ArrayBufferWriter<byte>(1024 + (Entries.Length * 128));
        Line(bytes, FirstLine);
        Line(bytes, Complete ? "state complete" : "state in-progress");
        Line(bytes, "fingerprint " + Stamp.Fingerprint);
        Line(bytes, Number("records", Stamp.Records));
        Line(bytes, Number("pages", Stamp.Pages));
        foreach (var diagnostic in Stamp.Diagnostics) Line(bytes, StoredDiagnostic.ToLine(diagnostic));
        foreach (var entry in Entries) Line(bytes, string.Create(CultureInfo.InvariantCulture, $"file {entry.Hash} {entry.Size} {entry.Path}"));
        // A file cut short lacks this line, and so is not taken for a shorter list.
        Line(bytes, LastLine);
        return bytes.WrittenMemory;
    }

    private static string Number(string name, int value) => string.Create(CultureInfo.InvariantCulture, $"{name} {value}");

    private static void Line(ArrayBufferWriter<byte> bytes, string text)
    {
        Encoding.UTF8.GetBytes(text, bytes);
        bytes.Write("\n"u8);
    }
}

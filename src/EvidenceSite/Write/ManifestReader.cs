using System.Buffers.Text;
using System.Text;

namespace EvidenceSite.Write;

/// <summary>Reads what <see cref="OutputManifest.ToBytes"/> wrote, as bytes: an unchanged build of a large site spends most of its time here.</summary>
internal ref struct ManifestReader
{
    private ReadOnlySpan<byte> rest;

    private ManifestReader(ReadOnlySpan<byte> bytes) => rest = bytes;

    /// <summary>Null when the bytes are not a whole manifest of this version.</summary>
    /// <param name="wanted">When given, a manifest that is incomplete or of another fingerprint also gives null, before its files are read.</param>
    public static OutputManifest? Read(ReadOnlySpan<byte> bytes, Fingerprint? wanted = null) => new ManifestReader(bytes).Read(wanted);

    private OutputManifest? Read(Fingerprint? wanted)
    {
        if (!Is(OutputManifest.FirstLine)) return null;
        var state = Text("state ");
        if (state is not ("complete" or "in-progress")) return null;
        if (Text("fingerprint ") is not { } fingerprint) return null;
        if (wanted is { } w && (state != "complete" || fingerprint != w.Hex)) return null;
        if (!Number("records ", out var records) || !Number("pages ", out var pages)) return null;
        if (Diagnostics() is not { } diagnostics || Entries() is not { } entries || !Is(OutputManifest.LastLine)) return null;
        var stamp = new BuildStamp(new Fingerprint(fingerprint), diagnostics) { Records = records, Pages = pages };
        return new OutputManifest(state == "complete", stamp, entries);
    }

    private ImmutableArray<Diagnostic>? Diagnostics()
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        while (Text(StoredDiagnostic.Name + " ") is { } line)
        {
            if (StoredDiagnostic.FromLine(line) is not { } diagnostic) return null;
            diagnostics.Add(diagnostic);
        }
        return diagnostics.ToImmutable();
    }

    private ImmutableArray<ManifestEntry>? Entries()
    {
        var entries = ImmutableArray.CreateBuilder<ManifestEntry>(rest.Count((byte)'\n'));
        while (Field("file ", out var line))
        {
            var hash = line.IndexOf((byte)' ');
            if (hash != 64 || !Utf8Parser.TryParse(line[(hash + 1)..], out long size, out var used)) return null;
            var path = Encoding.UTF8.GetString(line[Math.Min(line.Length, hash + used + 2)..]);
            entries.Add(new ManifestEntry(path, size, Encoding.ASCII.GetString(line[..hash])));
        }
        return entries.ToImmutable();
    }

    private bool Is(string line) => Field(line, out var after) && after.IsEmpty;

    private string? Text(string name) => Field(name, out var value) ? Encoding.UTF8.GetString(value) : null;

    private bool Number(string name, out int value)
    {
        value = 0;
        return Field(name, out var text) && Utf8Parser.TryParse(text, out value, out var used) && used == text.Length;
    }

    // Takes the next line when it begins with the name; otherwise stays where it is.
    private bool Field(string name, out ReadOnlySpan<byte> value)
    {
        var end = rest.IndexOf((byte)'\n');
        value = default;
        if (end < 0 || end < name.Length || !Ascii.Equals(rest[..name.Length], name)) return false;
        value = rest[name.Length..end];
        rest = rest[(end + 1)..];
        return true;
    }
}

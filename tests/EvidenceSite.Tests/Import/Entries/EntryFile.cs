using EvidenceSite.Import;

namespace EvidenceSite.Tests.Import.Entries;

/// <summary>Small files of other programs, read as <c>import</c> reads them.</summary>
internal static class EntryFile
{
    public static ImmutableArray<ImportEntry> Read(string format, string text) => [.. Recognised(format, ImportSource.Of("in.txt", text))];

    public static ImmutableArray<ImportEntry> Read(string format, byte[] bytes) => [.. Recognised(format, ImportSource.Of("in.txt", bytes))];

    public static ImportEntry One(string format, string text)
    {
        var entry = Assert.Single(Read(format, text));
        Assert.DoesNotContain(entry.Faults.ToImmutable(), d => d.Severity == Severity.Error);
        return entry;
    }

    public static Record Record(string format, string text) => Record(One(format, text));

    public static Record Record(ImportEntry entry)
    {
        var bag = new DiagnosticBag();
        var record = EntryRecord.Compose(entry, new EntryOrigin("test", "in.txt", null), bag);
        Assert.False(bag.HasErrors, string.Join('\n', bag.ToImmutable()));
        return record!;
    }

    /// <summary>The faults of entries that cannot be read, as they are printed.</summary>
    public static ImmutableArray<string> Faults(string format, string text) => [.. Read(format, text).SelectMany(e => e.Faults.ToImmutable()).Select(d => d.ToString())];

    public static string Names(ImportEntry entry, string role = "author") =>
        string.Join("; ", entry.Names.Where(n => n.Role == role).Select(n => n.Name.Inverted));

    private static IEnumerable<ImportEntry> Recognised(string format, ImportSource source)
    {
        Assert.Equal(format, EntryFormats.Recognise(source)?.Name);
        return EntryFormats.Find(format)!.Read(source);
    }
}

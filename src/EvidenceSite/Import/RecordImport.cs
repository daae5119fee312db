using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace EvidenceSite.Import;

/// <summary>Turns records into record files, one after the other, and remembers what a run has made. Writes nothing.</summary>
/// <param name="journals">What is known of journals.</param>
/// <param name="folder">The record files that are there.</param>
internal sealed class RecordImport(ImmutableArray<Journal> journals, RecordFolder folder)
{
    private const string KeepOrTake = "Leave it to keep your words, or remove the file and import again to take those of the page";

    // In characters. Of more, only digests are kept, and a repetition is told without the keys that differ.
    private const int LongestMemory = 20_000_000;

    private readonly Dictionary<string, (string Path, ulong Digest, string? Text)> made = new(StringComparer.OrdinalIgnoreCase);
    private readonly RecordTwins twins = new();
    private int remembered;

    /// <summary>What is to be done about one page; nothing is written.</summary>
    /// <param name="path">For diagnostics.</param>
    public PlannedRecord Plan(string path, ReadOnlySpan<byte> bytes)
    {
        var bag = new DiagnosticBag();
        if (ImportText.Decode(path, bytes, bag) is not { } file) return PlannedRecord.None(path, bag);
        var page = VufindPage.Parse(file, journals);
        bag.AddRange(page.Diagnostics);
        return page.Value is { } record ? Plan(record, path, bag) : PlannedRecord.None(path, bag);
    }

    /// <summary>What is to be done about one record of a file; nothing is written.</summary>
    /// <param name="bag">What was found before, to be given on with the rest.</param>
    public PlannedRecord Plan(Record record, string path, DiagnosticBag bag)
    {
        var text = RecordYaml.Write(record);
        var outcome = made.TryGetValue(record.Id, out var earlier) ? Repeat(record, text, earlier, bag) : Compare(record, text, path, bag);
        twins.Report(record, bag);
        Remember(record.Id, path, text);
        return new PlannedRecord(new ImportedFile(path, outcome, folder.PathOf(record.Id)), record.Id, text, bag.ToImmutable());
    }

    private void Remember(string id, string path, string text)
    {
        if (!made.TryAdd(id, (path, Digest(text), remembered < LongestMemory ? text : null))) return;
        remembered = Math.Min(LongestMemory, remembered + text.Length);
    }

    // Provenance comes last and is another for every file.
    private static ulong Digest(string text)
    {
        var end = text.LastIndexOf("\nprovenance:", StringComparison.Ordinal);
        return BitConverter.ToUInt64(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan(0, end < 0 ? text.Length : end))));
    }

    private static ImportOutcome Repeat(Record record, string text, (string Path, ulong Digest, string? Text) earlier, DiagnosticBag bag)
    {
        if (Digest(text) == earlier.Digest)
        {
            bag.Add(Codes.ImportedAgain, record.Place,
                $"The record \"{record.Id}\" was read before from \"{earlier.Path}\" and is the same there");
            return ImportOutcome.Unchanged;
        }
        var keys = earlier.Text is null ? "some keys" : List(RecordComparison.Of(earlier.Text, text).Changed);
        bag.Add(Codes.ImportedTwice, record.Place,
            $"The record \"{record.Id}\" was read before from \"{earlier.Path}\", where {keys} differ; the first is kept",
            "Import the one that is right alone");
        return ImportOutcome.Conflict;
    }

    private ImportOutcome Compare(Record record, string text, string path, DiagnosticBag bag)
    {
        if (folder.Read(record.Id, bag) is not { } present) return bag.HasErrors ? ImportOutcome.Failed : ImportOutcome.Created;
        if (present == text) return ImportOutcome.Unchanged;
        var difference = RecordComparison.Of(present, text);
        var place = new Place(folder.PathOf(record.Id), difference.Line, 1);
        if (difference.Changed.All(key => key == "provenance"))
        {
            var what = difference.Added.IsEmpty ? difference.Changed.IsEmpty ? "its layout" : "its provenance" : $"the added {List(difference.Added)}";
            bag.Add(Codes.ImportedRecordKept, place, $"The record differs from \"{path}\" in {what} only and is left as it is");
            return ImportOutcome.Unchanged;
        }
        bag.Add(Codes.ImportedRecordEdited, place,
            $"The record was edited and is left as it is: {List(difference.Changed)} differ from \"{path}\"", KeepOrTake);
        return ImportOutcome.Conflict;
    }

    private static string List(ImmutableArray<string> keys) => string.Join(", ", keys.Select(k => $"\"{PageFields.Short(k)}\""));
}

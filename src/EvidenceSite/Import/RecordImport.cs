namespace EvidenceSite.Import;

/// <summary>Turns saved pages into record files, one after the other, and remembers what a run has made. Writes nothing.</summary>
/// <param name="journals">What is known of journals.</param>
/// <param name="folder">The record files that are there.</param>
internal sealed class RecordImport(ImmutableArray<Journal> journals, RecordFolder folder)
{
    private const string KeepOrTake = "Leave it to keep your words, or remove the file and import again to take those of the page";

    private readonly Dictionary<string, (string Path, string Text)> made = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is to be done about one page; nothing is written.</summary>
    /// <param name="path">For diagnostics.</param>
    public PlannedRecord Plan(string path, ReadOnlySpan<byte> bytes)
    {
        var bag = new DiagnosticBag();
        if (ImportText.Decode(path, bytes, bag) is not { } file) return PlannedRecord.None(path, bag);
        var page = VufindPage.Parse(file, journals);
        bag.AddRange(page.Diagnostics);
        if (page.Value is not { } record) return PlannedRecord.None(path, bag);
        var text = RecordYaml.Write(record);
        var outcome = made.TryGetValue(record.Id, out var earlier) ? Repeat(record, text, earlier, bag) : Compare(record, text, path, bag);
        made.TryAdd(record.Id, (path, text));
        return new PlannedRecord(new ImportedFile(path, outcome, folder.PathOf(record.Id)), record.Id, text, bag.ToImmutable());
    }

    private static ImportOutcome Repeat(Record record, string text, (string Path, string Text) earlier, DiagnosticBag bag)
    {
        if (text == earlier.Text)
        {
            bag.Add(Codes.ImportedAgain, record.Place,
                $"The record \"{record.Id}\" was read before from \"{earlier.Path}\" and is the same there");
            return ImportOutcome.Unchanged;
        }
        var keys = RecordComparison.Of(earlier.Text, text).Changed;
        bag.Add(Codes.ImportedTwice, record.Place,
            $"The record \"{record.Id}\" was read before from \"{earlier.Path}\", where {List(keys)} differ; the first is kept",
            "Import the page that is right alone");
        return ImportOutcome.Conflict;
    }

    private ImportOutcome Compare(Record record, string text, string path, DiagnosticBag bag)
    {
        if (folder.Read(record.Id, bag) is not { } present) return bag.HasErrors ? ImportOutcome.Failed : ImportOutcome.Created;
        if (present == text) return ImportOutcome.Unchanged;
        var difference = RecordComparison.Of(present, text);
        var place = new Place(folder.PathOf(record.Id), difference.Line, 1);
        if (difference.Changed.IsEmpty)
        {
            var what = difference.Added.IsEmpty ? "its layout" : $"the added {List(difference.Added)}";
            bag.Add(Codes.ImportedRecordKept, place, $"The record differs from \"{path}\" in {what} only and is left as it is");
            return ImportOutcome.Unchanged;
        }
        bag.Add(Codes.ImportedRecordEdited, place,
            $"The record was edited and is left as it is: {List(difference.Changed)} differ from \"{path}\"", KeepOrTake);
        return ImportOutcome.Conflict;
    }

    private static string List(ImmutableArray<string> keys) => string.Join(", ", keys.Select(k => $"\"{PageFields.Short(k)}\""));
}

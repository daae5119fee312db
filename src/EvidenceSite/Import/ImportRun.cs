namespace EvidenceSite.Import;

/// <summary>Reads the files of a request one after the other and says of every record what is to be done. Writes nothing.</summary>
internal sealed class ImportRun(ImportRequest request)
{
    /// <summary>The format of saved catalogue pages, which is no format of entries: a page holds one record.</summary>
    public const string Vufind = "vufind";

    private readonly RecordImport records = new(request.Journals, new RecordFolder(request.InputFolder));

    /// <summary>Lazily, in the order of the files and of the entries in them.</summary>
    public IEnumerable<PlannedRecord> Plan() => request.Files.SelectMany(name => ImportFiles.Expand(name)).SelectMany(Plan);

    private IEnumerable<PlannedRecord> Plan(string file)
    {
        var path = file.Replace(Path.DirectorySeparatorChar, '/');
        if (request.Format == Vufind) return [Page(file, path)];
        var bag = new DiagnosticBag();
        if (ImportFiles.Source(file, path, bag) is not { } source) return [PlannedRecord.None(path, bag)];
        var format = request.Format is { } name ? EntryFormats.Find(name) : Recognised(source, bag);
        if (bag.HasErrors) return [PlannedRecord.None(path, bag)];
        return format is null ? [Unmarked(file, path)] : Entries(source, format);
    }

    private PlannedRecord Page(string file, string path)
    {
        var bag = new DiagnosticBag();
        return ImportFiles.Read(file, bag) is { } bytes ? records.Plan(path, bytes) : PlannedRecord.None(path, bag);
    }

    // A saved page begins with whatever the catalogue shows first, so only reading it tells.
    private PlannedRecord Unmarked(string file, string path)
    {
        var planned = Page(file, path);
        if (planned.Diagnostics.All(d => d.Code != Codes.NotThisFormat && d.Code != Codes.ImportUnreadable)) return planned;
        var bag = new DiagnosticBag();
        bag.Add(Codes.NotThisFormat, Place.WholeFile(path), $"The format of the file is not recognised; there is \"{string.Join("\", \"", Importer.Formats)}\"",
            "Name it with --format, or export the records again");
        return PlannedRecord.None(path, bag);
    }

    private IEnumerable<PlannedRecord> Entries(ImportSource source, IEntryFormat format)
    {
        var origin = new EntryOrigin(format.Name, Path.GetFileName(source.Path), request.On);
        using var entries = format.Read(source).GetEnumerator();
        while (true)
        {
            var bag = new DiagnosticBag();
            if (!Next(entries, source, bag))
            {
                if (bag.HasErrors) yield return PlannedRecord.None(source.Path, bag);
                yield break;
            }
            yield return EntryRecord.Compose(entries.Current, origin, bag) is { } record ? records.Plan(record, source.Path, bag)
                : PlannedRecord.None(source.Path, bag);
        }
    }

    private static IEntryFormat? Recognised(ImportSource source, DiagnosticBag bag)
    {
        try
        {
            return EntryFormats.Recognise(source);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            ImportFiles.Unreadable(source.Path, fault, bag);
            return null;
        }
    }

    private static bool Next(IEnumerator<ImportEntry> entries, ImportSource source, DiagnosticBag bag)
    {
        try
        {
            return entries.MoveNext();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            ImportFiles.Unreadable(source.Path, fault, bag);
            return false;
        }
    }
}

namespace EvidenceSite.Import;

/// <summary>Turns files of other programs into record files for a person to look at.</summary>
public static class Importer
{
    /// <summary>The formats that can be imported, as <see cref="ImportRequest.Format"/> names them.</summary>
    public static ImmutableArray<string> Formats { get; } = ["vufind"];

    /// <summary>
    /// Writes a record file for every page that has none yet. A file that is there is never touched; a fault in one page does not
    /// stop the others.
    /// </summary>
    public static ImportResult Import(ImportRequest request)
    {
        var bag = new DiagnosticBag();
        CheckRequest(request, bag);
        if (bag.HasErrors) return new ImportResult([], bag.ToImmutable());
        var folder = new RecordFolder(request.InputFolder);
        var import = new RecordImport(request.Journals, folder);
        var files = ImmutableArray.CreateBuilder<ImportedFile>();
        foreach (var file in request.Files.SelectMany(name => ImportFiles.Expand(name)))
        {
            var planned = Plan(import, file);
            bag.AddRange(planned.Diagnostics);
            files.Add(request.DryRun ? planned.File : Carry(planned, folder, bag));
        }
        return new ImportResult(files.DrainToImmutable(), bag.ToImmutable());
    }

    private static void CheckRequest(ImportRequest request, DiagnosticBag bag)
    {
        var place = Place.WholeFile("import");
        if (!Formats.Contains(request.Format, StringComparer.Ordinal))
            bag.Add(Codes.ImportFormatUnknown, place,
                $"The format \"{request.Format}\" is not known; there is \"{string.Join("\", \"", Formats)}\"",
                NearestName.Hint(request.Format, Formats));
        if (request.Files.IsEmpty) bag.Add(Codes.ImportFormatUnknown, place, "No file to import was named", "Name one or more saved pages");
    }

    private static PlannedRecord Plan(RecordImport import, string file)
    {
        var bag = new DiagnosticBag();
        var path = file.Replace(Path.DirectorySeparatorChar, '/');
        return ImportFiles.Read(file, bag) is { } bytes ? import.Plan(path, bytes) : PlannedRecord.None(path, bag);
    }

    private static ImportedFile Carry(PlannedRecord planned, RecordFolder folder, DiagnosticBag bag)
    {
        if (planned.File.Outcome != ImportOutcome.Created || folder.Write(planned.Id!, planned.Text!, bag)) return planned.File;
        return planned.File with { Outcome = ImportOutcome.Failed };
    }
}

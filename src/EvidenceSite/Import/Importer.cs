namespace EvidenceSite.Import;

/// <summary>Turns files of other programs into record files for a person to look at.</summary>
public static class Importer
{
    /// <summary>The formats that can be imported, as <see cref="ImportRequest.Format"/> names them.</summary>
    public static ImmutableArray<string> Formats { get; } =
        [.. EntryFormats.All.Select(f => f.Name).Append(ImportRun.Vufind).Order(StringComparer.Ordinal)];

    /// <summary>
    /// Writes a record file for every record that has none yet. A file that is there is never touched, and while one record has errors
    /// none is written, unless the request says otherwise.
    /// </summary>
    public static ImportResult Import(ImportRequest request)
    {
        var bag = new DiagnosticBag();
        CheckRequest(request, bag);
        if (bag.HasErrors) return new ImportResult([], bag.ToImmutable());
        var files = new List<ImportedFile>();
        foreach (var planned in new ImportRun(request).Plan())
        {
            bag.AddRange(planned.Diagnostics);
            files.Add(planned.File);
        }
        if (request.DryRun) return new ImportResult([.. files], bag.ToImmutable());
        var isHeld = bag.HasErrors && !request.KeepGoing && request.Format != ImportRun.Vufind;
        if (isHeld) Hold(files, bag);
        else Write(request, files, bag);
        return new ImportResult([.. files], bag.ToImmutable());
    }

    private static void CheckRequest(ImportRequest request, DiagnosticBag bag)
    {
        var place = Place.WholeFile("import");
        if (request.Format is { } format && !Formats.Contains(format, StringComparer.Ordinal))
            bag.Add(Codes.ImportFormatUnknown, place,
                $"The format \"{format}\" is not known; there is \"{string.Join("\", \"", Formats)}\"",
                NearestName.Hint(format, Formats));
        if (request.Files.IsEmpty) bag.Add(Codes.ImportFormatUnknown, place, "No file to import was named", "Name one or more files");
    }

    private static void Hold(List<ImportedFile> files, DiagnosticBag bag)
    {
        var good = files.Count(f => f.Outcome == ImportOutcome.Created);
        if (good == 0) return;
        bag.Add(Codes.ImportHeldBack, Place.WholeFile("import"), $"Nothing was written because of the errors; \"{good}\" records are good",
            "Mend the errors, or give --keep-going to import the good records");
        for (var i = 0; i < files.Count; i++)
        {
            if (files[i].Outcome == ImportOutcome.Created) files[i] = files[i] with { Outcome = ImportOutcome.Held };
        }
    }

    // The files are read a second time, so that no run has to hold all its records.
    private static void Write(ImportRequest request, List<ImportedFile> files, DiagnosticBag bag)
    {
        var folder = new RecordFolder(request.InputFolder);
        foreach (var (i, planned) in new ImportRun(request).Plan().Index())
        {
            if (i >= files.Count || planned.File.Outcome != ImportOutcome.Created || planned.File != files[i]) continue;
            if (!folder.Write(planned.Id!, planned.Text!, bag)) files[i] = files[i] with { Outcome = ImportOutcome.Failed };
        }
    }
}

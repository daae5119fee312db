namespace EvidenceSite.Validate;

/// <summary>Reads which formats records are offered in.</summary>
internal static class ExportsValidator
{
    /// <summary>The choice; a format that was reported is left out.</summary>
    public static ExportChoice Read(MappingReader site)
    {
        if (site.Block("exports", "list of exports") is not { } reader) return ExportChoice.Unsaid;
        var choice = new ExportChoice(Formats(reader, "record"), Formats(reader, "list"), Formats(reader, "catalogue"));
        reader.RejectUnknown();
        return choice;
    }

    // An empty list is a choice: none.
    private static ImmutableArray<ExportFormat>? Formats(MappingReader reader, string key)
    {
        if (!reader.Has(key)) return null;
        var formats = ImmutableArray.CreateBuilder<ExportFormat>();
        foreach (var text in reader.Lines(key))
        {
            if (Find(text, key, reader.Diagnostics) is not { } format) continue;
            if (formats.Contains(format))
                reader.Diagnostics.Add(Codes.DuplicateId, text.Place, $"\"{format.Id}\" stands twice in \"{key}\"", "Delete one");
            else formats.Add(format);
        }
        return formats.ToImmutable();
    }

    private static ExportFormat? Find(PlacedText text, string key, DiagnosticBag diagnostics)
    {
        var ids = ExportFormat.All.Select(format => format.Id).ToArray();
        if (ExportFormat.All.FirstOrDefault(format => format.Id == text.Value) is { } format) return format;
        var hint = NearestName.Hint(text.Value, ids)
            ?? (ExportFormat.All.FirstOrDefault(f => f.Extension == text.Value.TrimStart('.')) is { } meant ? $"Write {meant.Id}" : null);
        diagnostics.Add(Codes.NotAllowed, text.Place, $"{Quoted.Of(text.Value)} is not a format of \"{key}\", which are {Quoted.List(ids)}", hint);
        return null;
    }
}

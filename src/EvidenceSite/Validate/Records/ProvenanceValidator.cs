namespace EvidenceSite.Validate;

/// <summary>Reads where the fields of a record came from.</summary>
internal static class ProvenanceValidator
{
    private static readonly Choice<ProvenanceKind> Kinds = new(
        new("imported", ProvenanceKind.Imported), new("enriched", ProvenanceKind.Enriched), new("entered", ProvenanceKind.Entered));

    public static ImmutableArray<ProvenanceEntry> Read(MappingReader record) =>
        [.. record.Blocks("provenance", "provenance entry").Select(ReadEntry).OfType<ProvenanceEntry>()];

    private static ProvenanceEntry? ReadEntry(MappingReader reader)
    {
        var kind = Kinds.Check(reader.RequiredLine("how"), "how", reader.Diagnostics);
        var source = reader.RequiredLine("source");
        var date = reader.Date("date");
        var fields = reader.RequiredLines("fields").Where(field => IsKnown(field, reader.Diagnostics)).ToImmutableArray();
        reader.RejectUnknown();
        return kind is { } how && source is { } text ? new ProvenanceEntry(how, text.Value, date, [.. fields.Select(field => field.Value)]) : null;
    }

    private static bool IsKnown(PlacedText field, DiagnosticBag diagnostics)
    {
        if (CslVariables.RecordKeys.Contains(field.Value)) return true;
        diagnostics.Add(
            Codes.NotAllowed, field.Place, $"{Quoted.Of(field.Value)} in \"fields\" is not a key of a record",
            NearestName.Hint(field.Value, CslVariables.OrderedRecordKeys));
        return false;
    }
}

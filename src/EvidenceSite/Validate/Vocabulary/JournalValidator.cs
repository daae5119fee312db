namespace EvidenceSite.Validate;

/// <summary>Reads the journals whose full title and ISSNs are known.</summary>
internal static class JournalValidator
{
    public static ImmutableArray<Journal> Validate(YamlSource source, DiagnosticBag diagnostics) =>
        [.. VocabularyFile.Entries(source, "journal", diagnostics).Select(entry => Read(entry.Id, entry.Reader))];

    private static Journal Read(string id, MappingReader reader)
    {
        var journal = new Journal(
            id,
            reader.RequiredLine("title")?.Value ?? id,
            [.. reader.Lines("abbreviations").Select(abbreviation => abbreviation.Value)],
            [.. reader.LinesOrText("ISSN").Select(issn => IdentifierForms.Issn.Check(issn, reader.Diagnostics)).OfType<Issn>()],
            reader.Line("publisher")?.Value,
            reader.RequiredLine("source")?.Value ?? "",
            reader.Date("checked-on"),
            reader.Place);
        reader.RejectUnknown();
        return journal;
    }
}

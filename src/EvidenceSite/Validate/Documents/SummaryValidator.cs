namespace EvidenceSite.Validate;

/// <summary>Turns a summary's file into a summary. As a record, it stays when a field is faulty.</summary>
/// <param name="topics">The ids of the vocabulary.</param>
/// <param name="designs">The ids of the vocabulary.</param>
internal sealed class SummaryValidator(ConceptIds topics, ConceptIds designs)
{
    private static readonly ImmutableArray<string> Bases = ["abstract", "full-text"];

    private static readonly Choice<SummaryReuse> Reuses = new(new("adapted", SummaryReuse.Adapted), new("own-words", SummaryReuse.OwnWords));

    public Summary Validate(DocumentSource source, DiagnosticBag diagnostics)
    {
        var reader = new MappingReader(source.FrontMatter, "summary", diagnostics) { ExampleOf = Examples.OfDocument };
        var summary = new Summary
        {
            RecordId = source.Id,
            Title = reader.Required("title"),
            Language = reader.ReadTextLanguage(),
            Headline = [new TextRun(reader.Required("headline"))],
            Question = reader.Line("question")?.Value,
            Design = reader.RequiredLine("design") is { } design ? designs.Check(design, diagnostics) ?? "" : "",
            Setting = reader.Line("setting")?.Value,
            Participants = reader.Line("participants")?.Value,
            Topics = reader.Concepts("topics", topics),
            BasedOn = WordFields.CheckWord(reader.RequiredLine("based-on"), "based-on", Bases, diagnostics) ?? Bases[0],
            Changes = reader.Required("changes"),
            Reuse = Reuses.Check(reader.Line("reuse"), "reuse", diagnostics) ?? SummaryReuse.Adapted,
            ReusePlace = reader.PlaceOf(reader.Has("reuse") ? "reuse" : "changes"),
            SummarisedBy = [.. reader.RequiredLines("summarised-by").Select(name => name.Value)],
            SummarisedOn = reader.Date("summarised-on"),
            ReviewedBy = [.. reader.Lines("reviewed-by").Select(name => name.Value)],
            Certainty = reader.ReadCertainty(),
            Sections = SectionSplitter.Split(source, new FindingValidator(source.Id), diagnostics),
            Place = FileIds.Start(source.Place),
        };
        reader.RejectUnknown();
        IdPlaces.RefuseClaims(source.Body, diagnostics);
        return summary;
    }
}

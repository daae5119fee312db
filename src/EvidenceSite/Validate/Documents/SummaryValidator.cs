namespace EvidenceSite.Validate;

/// <summary>Turns a summary's file into a summary. As a record, it stays when a field is faulty.</summary>
/// <param name="topics">The ids of the vocabulary.</param>
/// <param name="designs">The ids of the vocabulary.</param>
/// <param name="populations">The ids of the vocabulary.</param>
/// <param name="approaches">How certainty is judged, by design.</param>
internal sealed class SummaryValidator(ConceptIds topics, ConceptIds designs, ConceptIds populations, DesignApproaches approaches)
{
    private static readonly ImmutableArray<string> Bases = ["abstract", "full-text"];

    private static readonly Choice<SummaryReuse> Reuses = new(new("adapted", SummaryReuse.Adapted), new("own-words", SummaryReuse.OwnWords));

    public Summary Validate(DocumentSource source, DiagnosticBag diagnostics)
    {
        var reader = new MappingReader(source.FrontMatter, "summary", diagnostics) { ExampleOf = Examples.OfDocument };
        var (certainty, ratings) = reader.ReadCertaintyWithFindings();
        var summary = new Summary
        {
            RecordId = source.Id,
            Title = reader.Required("title"),
            Language = reader.ReadTextLanguage(),
            Headline = [reader.RequiredLine("headline") is { } headline ? new TextRun("").Followed(headline.Value, headline.Place) : new TextRun("")],
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
            Populations = reader.Concepts("population", populations),
            Certainty = certainty,
            Sections = RatedFindings.Rate(SectionSplitter.Split(source, new FindingValidator(source.Id), diagnostics), ratings, diagnostics),
            Place = FileIds.Start(source.Place),
        };
        reader.RejectUnknown();
        approaches.Check(summary, reader.PlaceOf("certainty"), ratings, diagnostics);
        IdPlaces.RefuseClaims(source.Body, diagnostics);
        return summary;
    }
}

namespace EvidenceSite.Validate;

/// <summary>Turns a brief's file into a brief. As a record, it stays when a field is faulty.</summary>
/// <param name="topics">The ids of the vocabulary.</param>
internal sealed class BriefValidator(ConceptIds topics)
{
    /// <summary>The keys whose places later steps may need.</summary>
    private static readonly ImmutableArray<string> PlacedKeys = ["status", "version", "review-due", "superseded-by"];

    private static readonly Choice<BriefStatus> Statuses = new(
        new("draft", BriefStatus.Draft), new("current", BriefStatus.Current), new("under-review", BriefStatus.UnderReview),
        new("superseded", BriefStatus.Superseded), new("retired", BriefStatus.Retired));

    /// <summary>True for published versions, of which no rule on form is asked: they met those of their day, and nobody may change them.</summary>
    public bool IsFrozen { get; init; }

    public Brief Validate(DocumentSource source, DiagnosticBag diagnostics)
    {
        var reader = new MappingReader(source.FrontMatter, "brief", diagnostics) { ExampleOf = Examples.OfDocument };
        var brief = WithDetails(ReadEssentials(reader, source), reader) with
        {
            Sections = SectionSplitter.Split(source, findings: null, diagnostics),
        };
        reader.RejectUnknown();
        if (IsFrozen) return brief;
        BriefDates.Check(brief, reader);
        CheckKeyMessages(brief, source, diagnostics);
        BriefDuties.Check(brief, source, reader);
        if (brief.Status != BriefStatus.Draft) ClaimValidator.Check(brief, diagnostics);
        return brief;
    }

    private Brief ReadEssentials(MappingReader reader, DocumentSource source) => new()
    {
        Slug = source.Id,
        Title = reader.Required("title"),
        Language = reader.ReadTextLanguage(),
        Question = reader.Required("question"),
        Description = reader.Required("description"),
        Status = Statuses.Check(reader.RequiredLine("status"), "status", reader.Diagnostics) ?? BriefStatus.Draft,
        Version = reader.RequiredNumber("version", 1, int.MaxValue) ?? 1,
        Published = reader.RequiredDate("published") ?? default,
        Authors = NameValidator.RequiredNames(reader, "authors"),
        Certainty = reader.ReadCertainty(),
        Topics = reader.Concepts("topics", topics),
        Place = FileIds.Start(source.Place),
    };

    private static Brief WithDetails(Brief brief, MappingReader reader) => brief with
    {
        Modified = reader.Date("modified"),
        SearchedTo = reader.Date("searched-to"),
        NotSearched = reader.Line("not-searched")?.Value,
        ReviewDue = reader.Date("review-due"),
        LastReviewed = reader.Date("last-reviewed"),
        SupersededBy = BriefStanding.ReadSuccessor(brief, reader),
        RetiredBecause = BriefStanding.ReadReason(brief, reader),
        AcknowledgedRetractions = BriefStanding.ReadAcknowledged(reader),
        Audience = reader.Line("audience")?.Value,
        Jurisdiction = reader.Line("jurisdiction")?.Value,
        Funding = reader.Line("funding")?.Value,
        Interests = reader.Line("interests")?.Value,
        Licence = LicenceValidator.CheckSpdx(reader.Line("licence"), reader.Diagnostics),
        Changes = BriefChanges.Read(reader, brief.Version),
        Aliases = reader.Aliases(brief.Slug),
        KeyPlaces = [.. PlacedKeys.Where(reader.Has).Select(key => KeyValuePair.Create(key, reader.PlaceOf(key)))],
    };

    private static void CheckKeyMessages(Brief brief, DocumentSource source, DiagnosticBag diagnostics)
    {
        if (brief.Status == BriefStatus.Draft || source.Body.IsEmpty) return;
        var hint = $"Add a section \"## Key messages {{#{Brief.KeyMessagesId}}}\" with a list";
        var section = brief.Sections.FirstOrDefault(section => section.Id == Brief.KeyMessagesId);
        if (section is null)
            diagnostics.Add(
                Codes.KeyMessagesMissing, source.Body[0].Place, $"The brief has no section with the id \"{Brief.KeyMessagesId}\"",
                hint);
        else if (!section.Body.OfType<ListBlock>().Any(list => !list.Items.IsEmpty))
            diagnostics.Add(
                Codes.KeyMessagesMissing, PlaceOf(source, section), $"The section \"{Brief.KeyMessagesId}\" has no list",
                "Begin each message with \"- \"");
    }

    private static Place PlaceOf(DocumentSource source, Section section) =>
        source.Body.OfType<Heading>().FirstOrDefault(heading => heading.Content == section.Title)?.Place ?? source.Place;
}

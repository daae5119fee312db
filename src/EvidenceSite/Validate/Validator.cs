namespace EvidenceSite.Validate;

/// <summary>Turns what the input says into what we stand by.</summary>
public static class Validator
{
    /// <summary>
    /// Validates everything, all faults in one run. Settings and vocabularies come first, because the rest refers to them.
    /// What has a fault is kept without the faulty part where it can be, so that a single mistake is reported once.
    /// </summary>
    public static Outcome<Content> Validate(InputSources sources, SiteOverrides overrides)
    {
        var diagnostics = new DiagnosticBag();
        var site = SiteValidator.Validate(sources.Site, overrides, diagnostics);
        var interfaceTexts = TextsValidator.Validate(sources.Texts, site, diagnostics);
        var texts = new LocalTextField(site.Languages);
        var topics = new ConceptValidator(texts, "topic").Validate(sources.Topics, diagnostics);
        var designs = new ConceptValidator(texts, "design").Validate(sources.Designs, diagnostics);
        var populations = new ConceptValidator(texts, "population").Validate(sources.Populations, diagnostics);
        var topicIds = new ConceptIds("topic", sources.Topics, [.. topics.Select(topic => topic.Id)]);
        var designIds = new ConceptIds("design", sources.Designs, [.. designs.Select(design => design.Id)]);
        var populationIds = new ConceptIds("population", sources.Populations, [.. populations.Select(population => population.Id)]);
        var content = new Content(
            site,
            interfaceTexts,
            Records(sources.Records, topicIds, diagnostics),
            Summaries(sources.Summaries, new SummaryValidator(topicIds, designIds, populationIds, new DesignApproaches(designs)), diagnostics),
            Briefs(sources.Briefs, topicIds, diagnostics),
            Pages(sources.Pages, site, diagnostics),
            topics,
            designs,
            JournalValidator.Validate(sources.Journals, diagnostics),
            new GlossaryValidator(texts).Validate(sources.Glossary, diagnostics))
        {
            Populations = populations,
            FrozenBriefs = FrozenBriefs(sources.FrozenBriefs, topicIds, diagnostics),
            RecordedVersions = VersionListValidator.Validate(sources.VersionLists, diagnostics),
            Policy = PolicyValidator.Validate(sources.Policy, diagnostics),
            Citations = CitationsValidator.Validate(sources.Citations, sources.Styles, diagnostics),
        };
        return new Outcome<Content>(content, diagnostics.ToImmutable());
    }

    private static ImmutableArray<Record> Records(ImmutableArray<RecordSource> sources, ConceptIds topics, DiagnosticBag diagnostics)
    {
        var usable = FileIds.Usable(sources, source => new PlacedText(source.Id, source.Place), diagnostics);
        var records = EachItem.Validate(usable, new RecordValidator(topics).Validate, diagnostics);
        return records.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
    }

    private static ImmutableArray<Summary> Summaries(ImmutableArray<DocumentSource> sources, SummaryValidator validator, DiagnosticBag diagnostics)
    {
        var summaries = EachItem.Validate(Usable(sources, diagnostics), validator.Validate, diagnostics);
        return summaries.Sort((a, b) => string.CompareOrdinal(a.RecordId, b.RecordId));
    }

    private static ImmutableArray<Brief> Briefs(ImmutableArray<DocumentSource> sources, ConceptIds topics, DiagnosticBag diagnostics)
    {
        var briefs = EachItem.Validate(Usable(sources, diagnostics), new BriefValidator(topics).Validate, diagnostics);
        return briefs.Sort((a, b) => string.CompareOrdinal(a.Slug, b.Slug));
    }

    private static ImmutableArray<FrozenBrief> FrozenBriefs(ImmutableArray<FrozenBriefSource> sources, ConceptIds topics, DiagnosticBag diagnostics)
    {
        var validator = new BriefValidator(topics) { IsFrozen = true };
        var frozen = EachItem.Validate(sources, (source, bag) =>
        {
            var found = new DiagnosticBag();
            var brief = validator.Validate(source.Document, found);
            // What is missing altogether was never published. How the rest is written was looked at in its day, by the rules of that day.
            bag.AddRange(found.ToImmutable().Where(d => d.Code == Codes.MissingKey && d.Place == source.Document.FrontMatter.Place));
            return new FrozenBrief(brief, source.Number, source.Digest);
        }, diagnostics);
        return [.. frozen.OrderBy(f => f.Brief.Slug, StringComparer.Ordinal).ThenBy(f => f.Number)];
    }

    // Two files can be the same page in the same language only through their names, about.md and about.en.md.
    private static ImmutableArray<ProsePage> Pages(ImmutableArray<DocumentSource> sources, SiteSettings site, DiagnosticBag diagnostics)
    {
        var pages = EachItem.Validate(Usable(sources, diagnostics), new PageValidator(site.Languages).Validate, diagnostics);
        var unique = FileIds.Usable(pages, page => new PlacedText($"{page.Slug}.{page.Language}", page.Place), diagnostics);
        return unique.Sort((a, b) => string.CompareOrdinal(a.Slug, b.Slug) is var bySlug && bySlug != 0 ? bySlug : string.CompareOrdinal(a.Language, b.Language));
    }

    private static ImmutableArray<DocumentSource> Usable(ImmutableArray<DocumentSource> sources, DiagnosticBag diagnostics) =>
        FileIds.Usable(sources, source => new PlacedText(source.Id, source.Place), diagnostics);
}

namespace EvidenceSite.Validate;

/// <summary>Turns the file of a page of prose into a page.</summary>
/// <param name="languages">The site's; empty when they are not known.</param>
internal sealed class PageValidator(ImmutableArray<string> languages)
{
    public ProsePage Validate(DocumentSource source, DiagnosticBag diagnostics)
    {
        var reader = new MappingReader(source.FrontMatter, "page", diagnostics) { ExampleOf = Examples.OfDocument };
        var (slug, named) = SplitName(source.Id);
        var page = new ProsePage(
            slug,
            reader.Required("title"),
            ReadLanguage(reader, named) ?? named ?? "und",
            reader.Required("description"),
            reader.RequiredNumber("order", 1, 1000) ?? 1,
            SectionSplitter.Split(source, findings: null, diagnostics),
            FileIds.Start(source.Place));
        reader.RejectUnknown();
        IdPlaces.RefuseClaims(source.Body, diagnostics);
        return page;
    }

    /// <summary><c>about</c> and <c>es</c> of <c>about.es</c>; no language when the name has none.</summary>
    public static (string Slug, string? Language) SplitName(string fileId)
    {
        var dot = fileId.LastIndexOf('.');
        return dot < 0 ? (fileId, null) : (fileId[..dot], fileId[(dot + 1)..]);
    }

    private string? ReadLanguage(MappingReader reader, string? named)
    {
        if (reader.RequiredLanguage("language") is not { } language) return null;
        if (named is not null && named != language)
        {
            reader.Diagnostics.Add(
                Codes.NotAllowed, reader.PlaceOf("language"), $"The language is {Quoted.Of(language)}, but the file's name says {Quoted.Of(named)}",
                "Rename the file or correct the language");
        }
        else if (!languages.IsEmpty && !languages.Contains(language))
        {
            reader.Diagnostics.Add(
                Codes.NotAllowed, reader.PlaceOf("language"), $"{Quoted.Of(language)} is not a language of this site, which has {Quoted.List(languages)}",
                "Add it to \"languages\" in site.yaml or delete the page");
        }
        return language;
    }
}

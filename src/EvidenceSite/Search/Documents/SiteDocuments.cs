namespace EvidenceSite.Search;

/// <summary>Glossary terms and pages of plain text.</summary>
internal static class SiteDocuments
{
    public static SearchDocument Of(GlossaryTerm term)
    {
        var (language, name) = term.Term.Values[0];
        return new SearchDocument
        {
            Kind = DocumentKind.Glossary,
            Id = term.Id,
            Title = term.Abbreviation is { } shortForm ? $"{name} ({shortForm})" : name,
            Language = language,
            Note = term.Definition.In(language).Value,
            Texts = () => Texts(term),
        };
    }

    public static SearchDocument Of(ProsePage page, SiteSettings site)
    {
        var language = SearchLanguage.NumberOf(page.Language);
        // A page in a language that the interface does not have stands at the address of the site's own.
        var addresses = Addresses.For(site, site.Languages.Contains(page.Language) ? page.Language : site.Languages[0]);
        return new SearchDocument
        {
            Kind = DocumentKind.Page,
            Id = addresses.Page(page.Slug).Path,
            Title = page.Title,
            Language = page.Language,
            Note = page.Description,
            Texts = () =>
            [
                new FieldText(SearchField.Title, language, page.Title),
                new FieldText(SearchField.Abstract, language, page.Description),
                .. SectionText.Of(page.Sections, language),
            ],
        };
    }

    private static IEnumerable<FieldText> Texts(GlossaryTerm term)
    {
        foreach (var (language, name) in term.Term.Values) yield return new FieldText(SearchField.Title, SearchLanguage.NumberOf(language), name);
        if (term.Abbreviation is { } shortForm) yield return new FieldText(SearchField.Title, SearchLanguage.None, shortForm);
        foreach (var (language, words) in term.Definition.Values) yield return new FieldText(SearchField.Abstract, SearchLanguage.NumberOf(language), words);
    }
}

using System.Globalization;

namespace EvidenceSite.Search;

/// <summary>A brief and each of its claims.</summary>
internal static class BriefDocuments
{
    public static IEnumerable<SearchDocument> Of(Brief brief, Content content)
    {
        var topics = content.Topics.Where(topic => brief.Topics.Contains(topic.Id)).ToImmutableArray();
        return brief.Claims.Where(claim => claim.Words.Length > 0).Select((claim, i) => Claim(brief, claim, i)).Prepend(Whole(brief, topics));
    }

    private static SearchDocument Whole(Brief brief, ImmutableArray<Concept> topics) => new()
    {
        Kind = DocumentKind.Brief,
        Id = brief.Slug,
        Title = brief.Title,
        Language = brief.Language,
        Year = brief.Dated.Year,
        Authors = [.. brief.Authors.Select(a => a.Display)],
        Note = brief.Description,
        Certainty = brief.Certainty.Level,
        Topics = [.. topics.Select(t => t.Id)],
        Texts = () => Texts(brief, topics),
    };

    // Claims that nobody need cite have no anchor; the section's leads near enough, and the number tells them apart.
    private static SearchDocument Claim(Brief brief, Claim claim, int rank) => new()
    {
        Kind = DocumentKind.Claim,
        Id = $"{brief.Slug}#{claim.Id ?? claim.SectionId}" + (claim.Id is null ? string.Create(CultureInfo.InvariantCulture, $"~{rank + 1}") : ""),
        Title = claim.Words,
        Language = brief.Language,
        Year = brief.Dated.Year,
        Source = brief.Title,
        Topics = brief.Topics,
        Texts = () => [new FieldText(SearchField.Finding, SearchLanguage.NumberOf(brief.Language), claim.Words)],
    };

    private static IEnumerable<FieldText> Texts(Brief brief, ImmutableArray<Concept> topics)
    {
        var language = SearchLanguage.NumberOf(brief.Language);
        return
        [
            new FieldText(SearchField.Title, language, brief.Title),
            new FieldText(SearchField.Finding, language, brief.Question),
            new FieldText(SearchField.Finding, language, brief.Description),
            .. topics.SelectMany(StudyDocuments.TopicTexts),
            .. brief.Authors.Select(name => new FieldText(SearchField.Author, SearchLanguage.None, name.Display)),
            .. SectionText.Of(brief.Sections, language),
            new FieldText(SearchField.Journal, SearchLanguage.None, brief.Dated.Year.ToString(CultureInfo.InvariantCulture)),
        ];
    }
}

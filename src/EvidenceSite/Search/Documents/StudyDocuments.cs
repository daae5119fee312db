using System.Globalization;

namespace EvidenceSite.Search;

/// <summary>A study and each of its findings.</summary>
internal static class StudyDocuments
{
    public static IEnumerable<SearchDocument> Of(Study study)
    {
        yield return Record(study);
        if (study.Summary is not { } summary) yield break;
        foreach (var finding in summary.Findings) yield return Finding(study, summary, finding);
    }

    private static SearchDocument Record(Study study) => new()
    {
        Kind = DocumentKind.Record,
        Id = study.Id,
        Title = study.Record.Title,
        Language = study.Record.Language ?? "",
        Year = study.Year ?? 0,
        Study = study,
        Authors = [.. study.Record.Authors.Select(a => a.Display)],
        Source = Source(study),
        Note = study.Summary is { } summary ? PlainText.Of(summary.Headline) : "",
        Certainty = study.Summary?.Certainty.Level,
        Topics = [.. study.Topics.Select(t => t.Id)],
        Texts = () => RecordTexts(study),
    };

    private static SearchDocument Finding(Study study, Summary summary, Finding finding) => new()
    {
        Kind = DocumentKind.Finding,
        Id = $"{study.Id}#{finding.Id}",
        Title = PlainText.Of(finding.Sentence),
        Language = summary.Language,
        Year = study.Year ?? 0,
        Study = study,
        Authors = [.. study.Record.Authors.Select(a => a.Display)],
        Source = study.Record.Title,
        Certainty = summary.CertaintyOf(finding).Level,
        Topics = [.. study.Topics.Select(t => t.Id)],
        Texts = () => FindingTexts(finding, SearchLanguage.NumberOf(summary.Language)),
    };

    private static string Source(Study study) =>
        study.Journal?.Title ?? study.Record.ContainerTitle ?? study.Record.ContainerTitleShort ?? study.Record.Publisher ?? "";

    // Quotations are left out: they are words of the abstract, and what may be shown of that is in the record.
    private static IEnumerable<FieldText> FindingTexts(Finding finding, int language) =>
        TextWalk.Lines(finding.Body).Select(line => new FieldText(SearchField.Abstract, language, PlainText.Of(line)))
            .Prepend(new FieldText(SearchField.Finding, language, PlainText.Of(finding.Sentence)));

    private static IEnumerable<FieldText> RecordTexts(Study study)
    {
        var record = study.Record;
        var language = SearchLanguage.NumberOf(record.Language);
        return
        [
            new FieldText(SearchField.Title, language, record.Title),
            .. study.Topics.SelectMany(topic => TopicTexts(topic)),
            .. record.Keywords.Select(word => new FieldText(SearchField.Topic, language, word)),
            .. record.Authors.Select(name => new FieldText(SearchField.Author, SearchLanguage.None, name.Display)),
            .. record.Abstract.Select(section => new FieldText(SearchField.Abstract, language, section.Text)),
            .. Publication(study),
            .. SummaryTexts(study.Summary),
        ];
    }

    /// <summary>A topic's label in each language.</summary>
    public static IEnumerable<FieldText> TopicTexts(Concept topic) =>
        topic.Label.Values.Select(label => new FieldText(SearchField.Topic, SearchLanguage.NumberOf(label.Key), label.Value));

    private static IEnumerable<FieldText> Publication(Study study)
    {
        var titles = new[] { Source(study), study.Record.ContainerTitle, study.Record.ContainerTitleShort };
        foreach (var title in titles.OfType<string>().Where(t => t.Length > 0).Distinct(StringComparer.Ordinal))
        {
            yield return new FieldText(SearchField.Journal, SearchLanguage.None, title);
        }
        if (study.Year is { } year) yield return new FieldText(SearchField.Journal, SearchLanguage.None, year.ToString(CultureInfo.InvariantCulture));
    }

    private static IEnumerable<FieldText> SummaryTexts(Summary? summary)
    {
        if (summary is null) return [];
        var language = SearchLanguage.NumberOf(summary.Language);
        var plain = new[] { summary.Question, summary.Setting, summary.Participants }.OfType<string>();
        return
        [
            new FieldText(SearchField.Finding, language, summary.Title),
            new FieldText(SearchField.Finding, language, PlainText.Of(summary.Headline)),
            .. summary.Findings.Select(finding => new FieldText(SearchField.Finding, language, PlainText.Of(finding.Sentence))),
            .. plain.Select(text => new FieldText(SearchField.Abstract, language, text)),
            .. SectionText.Of(summary.Sections, language),
        ];
    }
}

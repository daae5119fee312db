using System.Text.Json;

namespace EvidenceSite.Export;

/// <summary>A study as the API says it (the schema's <c>record</c>). What the record lacks is left out.</summary>
internal sealed class ApiRecord(SiteSettings site)
{
    private readonly Addresses addresses = Addresses.For(site, site.Languages[0]);

    /// <summary>All that is known of a study and may be shown.</summary>
    public void Whole(Utf8JsonWriter json, Study study)
    {
        json.WriteStartObject();
        json.WriteString("$schema", site.BaseUrl + ApiAddresses.Schema.Escaped + "#/$defs/record");
        Facts(json, study);
        Each(json, "abstract", study.Record.Abstract, section =>
        {
            json.WriteStartObject();
            Text(json, "label", section.Label);
            json.WriteString("text", section.Text);
            json.WriteEndObject();
        });
        if (study.Reuse.Withheld is not null) json.WriteBoolean("abstractWithheld", true);
        if (study.Summary is { } summary) Summary(json, study, summary);
        Each(json, "usedIn", study.UsedIn, brief => json.WriteStringValue(brief.Slug));
        json.WriteEndObject();
    }

    /// <summary>The same without abstract and findings, for lists.</summary>
    public void Short(Utf8JsonWriter json, Study study)
    {
        json.WriteStartObject();
        Facts(json, study);
        json.WriteEndObject();
    }

    private void Facts(Utf8JsonWriter json, Study study)
    {
        var record = study.Record;
        json.WriteString("id", record.Id);
        json.WriteString("url", site.BaseUrl + addresses.Record(record.Id).Escaped);
        if (site.HasRecordJson) json.WriteString("data", site.BaseUrl + ApiAddresses.Record(record.Id).Escaped);
        json.WriteString("type", record.Type);
        json.WriteString("title", record.Title);
        Each(json, "authors", record.Authors, author => Name(json, author));
        Text(json, "issued", record.Issued?.ToString());
        Text(json, "containerTitle", record.ContainerTitle);
        Text(json, "volume", record.Volume);
        Text(json, "issue", record.Issue);
        Text(json, "page", record.Page);
        Text(json, "number", record.Number);
        Text(json, "publisher", record.Publisher);
        Text(json, "language", record.Language);
        Text(json, "doi", record.Doi?.ToString());
        Text(json, "pmid", record.Pmid?.ToString());
        Text(json, "pmcid", record.Pmcid?.ToString());
        Each(json, "issn", record.Issns, issn => json.WriteStringValue(issn.ToString()));
        Text(json, "sourceUrl", record.SourceUrl);
        Each(json, "keywords", record.Keywords, json.WriteStringValue);
        Each(json, "topics", study.Topics, topic => json.WriteStringValue(topic.Id));
        Text(json, "design", study.Design?.Id);
        Licence(json, record.ArticleLicence);
        Status(json, record.Status);
    }

    private static void Name(Utf8JsonWriter json, PersonName name)
    {
        json.WriteStartObject();
        json.WriteString("name", name.Display);
        Text(json, "family", name.Family);
        Text(json, "given", name.Given);
        Text(json, "orcid", name.Orcid?.Url);
        json.WriteEndObject();
    }

    private static void Licence(Utf8JsonWriter json, LicenceGrant? grant)
    {
        if (grant is null) return;
        json.WriteStartObject("licence");
        Text(json, "spdx", grant.Spdx?.ToString());
        Text(json, "url", grant.Spdx?.Url ?? grant.Url);
        Text(json, "copyright", grant.Copyright);
        Text(json, "holder", grant.Holder);
        Text(json, "requiredNotice", grant.RequiredNotice);
        json.WriteEndObject();
    }

    private static void Status(Utf8JsonWriter json, RecordStatus status)
    {
        json.WriteStartObject("status");
        json.WriteString("kind", status.Kind switch
        {
            StatusKind.Corrected => "corrected",
            StatusKind.Concern => "concern",
            StatusKind.Retracted => "retracted",
            _ => "current",
        });
        Text(json, "date", status.On?.ToString());
        Text(json, "notice", status.Notice?.Url);
        Text(json, "reason", status.Reason);
        json.WriteEndObject();
    }

    private void Summary(Utf8JsonWriter json, Study study, Summary summary)
    {
        var page = site.BaseUrl + addresses.Record(study.Id).Escaped;
        json.WriteStartObject("summary");
        json.WriteString("title", summary.Title);
        json.WriteString("language", summary.Language);
        json.WriteString("headline", PlainText.Of(summary.Headline));
        json.WriteString("basedOn", summary.BasedOn);
        json.WriteString("changes", summary.Changes);
        Text(json, "licence", site.Licence.Url);
        Each(json, "findings", [.. summary.Findings], finding =>
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Id);
            json.WriteString("url", $"{page}#{Uri.EscapeDataString(finding.Id)}");
            json.WriteString("text", PlainText.Of(finding.Sentence));
            json.WriteString("certainty", Certainty(summary.CertaintyOf(finding).Level));
            Each(json, "quotations", finding.Quotations, quotation => json.WriteStringValue(quotation.Text));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static string Certainty(Certainty level) => level switch
    {
        Model.Certainty.High => "high",
        Model.Certainty.Moderate => "moderate",
        Model.Certainty.Low => "low",
        Model.Certainty.VeryLow => "very-low",
        _ => "not-assessed",
    };

    private static void Each<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<T> write)
    {
        if (items.IsEmpty) return;
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
    }
}

using System.Text.Json;

namespace EvidenceSite.Export;

/// <summary>
/// The catalogue for programs: static JSON under <c>api/v1/</c>. Lists hold the facts of five hundred studies a file, so that fifty thousand are a
/// hundred files; a file for each study, with abstract and findings, is made only where the site's settings ask for it.
/// </summary>
internal static class ApiFiles
{
    private const int PageSize = 500;

    public static IEnumerable<OutputFile> Write(Catalogue catalogue)
    {
        var site = catalogue.Content.Site;
        var studies = catalogue.Studies.OrderBy(s => s.Id, StringComparer.Ordinal).ToImmutableArray();
        var pages = studies.Chunk(PageSize).ToImmutableArray();
        var record = new ApiRecord(site);
        yield return Index(site, studies.Length, Math.Max(pages.Length, 1));
        yield return OutputFile.OfText(OutputPath.Of(ApiAddresses.Schema.Path), ApiSchema.Of(site));
        yield return OutputFile.OfText(OutputPath.Of(ApiAddresses.Description.Path), ApiDescription.Of(site));
        yield return Briefs(catalogue);
        for (var i = 0; i < Math.Max(pages.Length, 1); i++) yield return Page(record, site, new(i + 1, Math.Max(pages.Length, 1), studies.Length), pages.ElementAtOrDefault(i) ?? []);
        if (!site.HasRecordJson) yield break;
        foreach (var file in studies.AsParallel().AsOrdered().Select(study => Write(ApiAddresses.Record(study.Id), json => record.Whole(json, study)))) yield return file;
    }

    private static OutputFile Index(SiteSettings site, int records, int pages) => JsonFile.Write(OutputPath.Of(ApiAddresses.Index.Path), json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Absolute(site, ApiAddresses.Schema) + "#/$defs/index");
        json.WriteString("title", site.Title.In(site.Languages[0]).Value);
        json.WriteString("description", site.Description.In(site.Languages[0]).Value);
        json.WriteString("site", site.BaseUrl);
        json.WriteString("publisher", site.Publisher);
        json.WriteString("ownTextLicence", site.Licence.Url ?? site.Licence.ToString());
        json.WriteString("built", site.BuildDate.ToString());
        json.WriteNumber("records", records);
        json.WriteNumber("pages", pages);
        json.WriteString("first", Absolute(site, ApiAddresses.Page(1)));
        if (site.HasRecordJson) json.WriteString("record", Absolute(site, ApiAddresses.Index).Replace("index.json", "records/{id}.json", StringComparison.Ordinal));
        json.WriteString("briefs", Absolute(site, ApiAddresses.Briefs));
        json.WriteString("openapi", Absolute(site, ApiAddresses.Description));
        json.WriteEndObject();
    });

    private static OutputFile Page(ApiRecord record, SiteSettings site, PageOf page, Study[] studies) => Write(ApiAddresses.Page(page.Number), json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Absolute(site, ApiAddresses.Schema) + "#/$defs/recordPage");
        json.WriteNumber("page", page.Number);
        json.WriteNumber("pages", page.Count);
        json.WriteNumber("records", page.Records);
        if (page.Number > 1) json.WriteString("previous", Absolute(site, ApiAddresses.Page(page.Number - 1)));
        if (page.Number < page.Count) json.WriteString("next", Absolute(site, ApiAddresses.Page(page.Number + 1)));
        json.WriteStartArray("items");
        foreach (var study in studies) record.Short(json, study);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static OutputFile Briefs(Catalogue catalogue)
    {
        var site = catalogue.Content.Site;
        var addresses = Addresses.For(site, site.Languages[0]);
        return Write(ApiAddresses.Briefs, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Absolute(site, ApiAddresses.Schema) + "#/$defs/briefs");
            json.WriteStartArray("items");
            foreach (var brief in catalogue.Content.Briefs)
            {
                json.WriteStartObject();
                json.WriteString("id", brief.Slug);
                json.WriteString("url", Absolute(site, addresses.Brief(brief.Slug)));
                json.WriteString("title", brief.Title);
                json.WriteString("language", brief.Language);
                json.WriteString("question", brief.Question);
                json.WriteString("description", brief.Description);
                json.WriteString("status", Status(brief.Status));
                json.WriteNumber("version", brief.Version);
                json.WriteString("published", brief.Published.ToString());
                if (brief.Modified is { } modified) json.WriteString("modified", modified.ToString());
                json.WriteString("licence", (brief.Licence ?? site.Licence).Url ?? (brief.Licence ?? site.Licence).ToString());
                if (catalogue.CitedStatus.TryGetValue(brief.Slug, out var gravest)) json.WriteString("restsOn", StatusText.Word(gravest));
                json.WriteStartArray("records");
                foreach (var study in catalogue.Studies.Where(s => s.UsedIn.Any(b => b.Slug == brief.Slug)).Select(s => s.Id).Order(StringComparer.Ordinal)) json.WriteStringValue(study);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static string Status(BriefStatus status) => status switch
    {
        BriefStatus.Draft => "draft",
        BriefStatus.UnderReview => "under-review",
        BriefStatus.Superseded => "superseded",
        BriefStatus.Retired => "retired",
        _ => "current",
    };

    private static OutputFile Write(SiteAddress address, Action<Utf8JsonWriter> content) =>
        JsonFile.WriteLine(OutputPath.Of(address.Path), content);

    private static string Absolute(SiteSettings site, SiteAddress address) => site.BaseUrl + address.Escaped;

    private readonly record struct PageOf(int Number, int Count, int Records);
}

using System.Text.Json;

namespace EvidenceSite.Export;

/// <summary>
/// FAIR Signposting, level 2: for each study one link set (RFC 9264, section 4.2) with the links of its pages, of the work itself, and of the files
/// that describe it. One file serves the pages of all languages.
/// </summary>
internal static class LinkSets
{
    private const string Schema = "https://schema.org/";

    public static IEnumerable<OutputFile> Write(Catalogue catalogue) => catalogue.Content.Site.HasLinkSets
        ? catalogue.Studies.AsParallel().AsOrdered().Select(study => Write(catalogue.Content.Site, catalogue.Exports, study.Record)) : [];

    private static OutputFile Write(SiteSettings site, ExportPlan exports, Record record) => JsonFile.WriteLine(OutputPath.Of(RecordFiles.LinkSet(record.Id).Path), json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("linkset");
        foreach (var language in site.Languages) Page(json, site, exports, record, Address(site, record, language));
        Work(json, site, record);
        foreach (var file in RecordFiles.Of(site, exports)) Describing(json, site, record, site.BaseUrl + file.AddressOf(record.Id).Escaped);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Page(Utf8JsonWriter json, SiteSettings site, ExportPlan exports, Record record, string address)
    {
        json.WriteStartObject();
        json.WriteString("anchor", address);
        Links(json, "cite-as", [address]);
        Links(json, "author", [.. record.Authors.Where(a => a.Orcid is not null).Select(a => a.Orcid!.Value.Url)]);
        json.WriteStartArray("describedby");
        foreach (var file in RecordFiles.Describing(site, exports)) Target(json, site.BaseUrl + file.AddressOf(record.Id).Escaped, file.MediaType, file.Profile);
        json.WriteEndArray();
        Links(json, "license", site.Licence.Url is null ? [] : [Spdx(site.Licence)]);
        Links(json, "type", [Schema + "AboutPage", Schema + SchemaType.Of(record.Type)]);
        Links(json, "related", record.Doi is { } doi ? [doi.Url] : []);
        json.WriteEndObject();
    }

    // The work stands elsewhere and under its own licence.
    private static void Work(Utf8JsonWriter json, SiteSettings site, Record record)
    {
        if (record.SourceUrl is not { } source) return;
        json.WriteStartObject();
        json.WriteString("anchor", source);
        Links(json, "author", [.. record.Authors.Where(a => a.Orcid is not null).Select(a => a.Orcid!.Value.Url)]);
        Links(json, "license", record.ArticleLicence?.Spdx is { Url: not null } licence ? [Spdx(licence)] : []);
        Links(json, "type", [Schema + SchemaType.Of(record.Type)]);
        Links(json, "related", [.. site.Languages.Select(language => Address(site, record, language))]);
        json.WriteEndObject();
    }

    private static void Describing(Utf8JsonWriter json, SiteSettings site, Record record, string address)
    {
        json.WriteStartObject();
        json.WriteString("anchor", address);
        json.WriteStartArray("describes");
        foreach (var language in site.Languages) Target(json, Address(site, record, language), "text/html", null);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Links(Utf8JsonWriter json, string relation, ImmutableArray<string> addresses)
    {
        if (addresses.IsEmpty) return;
        json.WriteStartArray(relation);
        foreach (var address in addresses) Target(json, address, null, null);
        json.WriteEndArray();
    }

    private static void Target(Utf8JsonWriter json, string address, string? mediaType, string? profile)
    {
        json.WriteStartObject();
        json.WriteString("href", address);
        if (mediaType is not null) json.WriteString("type", mediaType);
        if (profile is not null) json.WriteString("profile", profile);
        json.WriteEndObject();
    }

    private static string Address(SiteSettings site, Record record, string language) => site.BaseUrl + Addresses.For(site, language).Record(record.Id).Escaped;

    private static string Spdx(SpdxLicence licence) => "https://spdx.org/licenses/" + licence;
}

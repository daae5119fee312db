using System.Text.Json;

namespace EvidenceSite.Export;

/// <summary>The API as OpenAPI 3.1: files that are fetched with GET, without key, from any origin where the host allows it.</summary>
internal static class ApiDescription
{
    public static string Of(SiteSettings site) => System.Text.Encoding.UTF8.GetString(JsonFile.Bytes(json =>
    {
        json.WriteStartObject();
        json.WriteString("openapi", "3.1.0");
        json.WriteStartObject("info");
        json.WriteString("title", site.Title.In(site.Languages[0]).Value);
        json.WriteString("description", "Static files: read-only, without key and without query.");
        json.WriteString("version", "1");
        json.WriteStartObject("license");
        json.WriteString("name", site.Licence.Name);
        if (site.Licence.Url is { } licence) json.WriteString("url", licence);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("servers");
        json.WriteStartObject();
        json.WriteString("url", site.BaseUrl + "api/v1");
        json.WriteEndObject();
        json.WriteEndArray();
        Paths(json, site);
        json.WriteEndObject();
    }));

    private static void Paths(Utf8JsonWriter json, SiteSettings site)
    {
        json.WriteStartObject("paths");
        Path(json, "/index.json", new("index", "Where to begin"));
        Path(json, "/records/page/{page}.json", new("recordPage", "Studies by id, five hundred a file", "page", "integer"));
        if (site.HasRecordJson) Path(json, "/records/{id}.json", new("record", "One study with abstract and findings", "id", "string"));
        Path(json, "/briefs.json", new("briefs", "All briefs"));
        json.WriteEndObject();
    }

    private static void Path(Utf8JsonWriter json, string path, Operation operation)
    {
        json.WriteStartObject(path);
        json.WriteStartObject("get");
        json.WriteString("operationId", operation.Id);
        json.WriteString("summary", operation.Summary);
        if (operation.Parameter is { } name) Parameter(json, name, operation.ParameterType!);
        json.WriteStartObject("responses");
        json.WriteStartObject("200");
        json.WriteString("description", operation.Summary);
        json.WriteStartObject("content");
        json.WriteStartObject("application/json");
        json.WriteStartObject("schema");
        json.WriteString("$ref", "schema.json#/$defs/" + operation.Id);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        if (operation.Parameter is not null)
        {
            json.WriteStartObject("404");
            json.WriteString("description", "There is none");
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Parameter(Utf8JsonWriter json, string name, string type)
    {
        json.WriteStartArray("parameters");
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("in", "path");
        json.WriteBoolean("required", true);
        json.WriteStartObject("schema");
        json.WriteString("type", type);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private sealed record Operation(string Id, string Summary, string? Parameter = null, string? ParameterType = null);
}

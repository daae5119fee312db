using System.Text.Json;
using System.Text.Json.Nodes;
using EvidenceSite.Tests.Sites;
using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Json.Schema;

namespace EvidenceSite.Tests.Export;

/// <summary>The JSON files for programs, against the schema and the description that are published with them.</summary>
public sealed class ApiTests
{
    private const string Base = "https://example.org/test/";

    private static readonly BuiltSite Site = With(ExportSite.Text);
    private static readonly BuiltSite Shipped = BuiltSite.Of(ShippedSite.Files());

    [Theory]
    [InlineData("index", "api/v1/index.json")]
    [InlineData("recordPage", "api/v1/records/page/1.json")]
    [InlineData("record", "api/v1/records/a.json")]
    [InlineData("record", "api/v1/records/b.json")]
    [InlineData("record", "api/v1/records/c.json")]
    [InlineData("briefs", "api/v1/briefs.json")]
    public void A_file_is_what_the_schema_says(string kind, string path) => Assert.Equal("", Faults(Site, kind, path));

    [Fact]
    public void All_files_of_the_shipped_site_are_what_the_schema_says() => Assert.All(
        Shipped.Files.Keys.Where(p => p.StartsWith("api/", StringComparison.Ordinal) && p is not ("api/v1/schema.json" or "api/v1/openapi.json")),
        path => Assert.Equal("", Faults(Shipped, Read(Shipped, path).GetProperty("$schema").GetString()!.Split("#/$defs/")[1], path)));

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"id\":\"a\",\"url\":\"https://example.org/\",\"type\":\"book\",\"title\":\"T\",\"status\":{\"kind\":\"gone\"}}")]
    [InlineData("{\"id\":\"a\",\"url\":\"javascript:x\",\"type\":\"book\",\"title\":\"T\",\"status\":{\"kind\":\"current\"}}")]
    [InlineData("{\"id\":\"a\",\"url\":\"https://example.org/\",\"type\":\"book\",\"title\":\"T\",\"status\":{\"kind\":\"current\"},\"x\":1}")]
    public void The_schema_refuses_what_is_no_record(string json) => Assert.NotEqual("", Faults(Site, "record", JsonDocument.Parse(json).RootElement));

    [Fact]
    public void The_description_names_paths_that_are_there_and_definitions_that_the_schema_has()
    {
        var api = Read(Site, "api/v1/openapi.json");
        Assert.Equal(("3.1.0", Base + "api/v1"), (api.GetProperty("openapi").GetString(), api.GetProperty("servers")[0].GetProperty("url").GetString()));
        var definitions = Read(Site, "api/v1/schema.json").GetProperty("$defs");
        var paths = api.GetProperty("paths").EnumerateObject().ToArray();
        Assert.Equal(4, paths.Length);
        Assert.All(paths, path =>
        {
            Assert.Contains("api/v1" + path.Name.Replace("{id}", "a", StringComparison.Ordinal).Replace("{page}", "1", StringComparison.Ordinal), Site.Files.Keys);
            var get = path.Value.GetProperty("get");
            var reference = get.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString()!;
            Assert.True(definitions.TryGetProperty(reference["schema.json#/$defs/".Length..], out _), reference);
            var named = path.Name.Split('{', '}').Where((_, i) => i % 2 == 1);
            Assert.Equal(named, get.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().Select(p => p.GetProperty("name").GetString()!) : []);
        });
    }

    [Fact]
    public void Hostile_words_come_through_to_the_letter()
    {
        var record = Read(Site, "api/v1/records/a.json");
        Assert.Equal(ExportSite.Hostile, record.GetProperty("title").GetString());
        Assert.Equal(ExportSite.Hostile, record.GetProperty("abstract")[1].GetProperty("text").GetString());
        Assert.Equal(ExportSite.Hostile, Read(Site, "api/v1/records/c.json").GetProperty("summary").GetProperty("headline").GetString());
        Assert.Equal("https://example.org/test/records/a/", record.GetProperty("url").GetString());
    }

    [Fact]
    public void Any_text_in_any_field_gives_files_that_the_schema_takes() => Prop.ForAll(
        Gen.Elements("\"", "\\", "</script>", "\u2028", "é", "王", "😀", "&", "'", "{id}", "\t", " ", "x").ListOf(5).Select(string.Concat).ToArbitrary(),
        text =>
        {
            var built = HostileSite.With(i => $"F{i} {text.Trim()}.");
            Assert.Equal("", Faults(built, "recordPage", "api/v1/records/page/1.json"));
            Assert.Equal("", Faults(built, "briefs", "api/v1/briefs.json"));
        }).Check(Laws.Tried(8));

    [Fact]
    public void Without_a_word_in_the_settings_there_are_lists_and_no_file_for_each_record()
    {
        var built = BuiltSite.Sound(TestSite.Of(ExportSite.Text));
        Assert.Equal(
            ["api/v1/briefs.json", "api/v1/index.json", "api/v1/openapi.json", "api/v1/records/page/1.json", "api/v1/schema.json"],
            built.Files.Keys.Where(p => p.StartsWith("api/", StringComparison.Ordinal)));
        Assert.False(Read(built, "api/v1/openapi.json").GetProperty("paths").TryGetProperty("/records/{id}.json", out _));
        Assert.False(Read(built, "api/v1/index.json").TryGetProperty("record", out _));
        Assert.Equal("", Faults(built, "index", "api/v1/index.json"));
    }

    [Fact]
    public void Five_hundred_records_are_a_file_and_each_file_names_the_next()
    {
        var built = BuiltSite.Sound(TestSite.Of(string.Concat(Enumerable.Range(0, 501).Select(n => $"=== records/r{n:D3}.yaml\ntype: book\ntitle: T{n}\n"))));
        var (first, second) = (Read(built, "api/v1/records/page/1.json"), Read(built, "api/v1/records/page/2.json"));
        Assert.Equal((500, 1), (first.GetProperty("items").GetArrayLength(), second.GetProperty("items").GetArrayLength()));
        Assert.Equal((Base + "api/v1/records/page/2.json", Base + "api/v1/records/page/1.json"), (first.GetProperty("next").GetString(), second.GetProperty("previous").GetString()));
        Assert.Equal("r500", second.GetProperty("items")[0].GetProperty("id").GetString());
        Assert.Equal("", Faults(built, "recordPage", "api/v1/records/page/2.json"));
        Assert.DoesNotContain("api/v1/records/page/3.json", built.Files.Keys);
    }

    [Fact]
    public void A_retracted_study_says_so_and_a_withheld_abstract_is_named_and_not_shown()
    {
        var built = With("""
            === output-config/policy.yaml
            # The built-in rules.
            === records/a.yaml
            type: article-journal
            title: Taken back
            DOI: 10.1234/a
            abstract: [{label: RESULTS, text: Words that nobody may show.}]
            status: {kind: retracted, notice: 10.1234/notice, date: 2024-05-06, reason: Error}
            """);
        var record = Read(built, "api/v1/records/a.json");
        Assert.Equal("retracted 2024-05-06 https://doi.org/10.1234/notice Error", string.Join(' ', record.GetProperty("status").EnumerateObject().Select(p => p.Value.GetString())));
        Assert.True(record.GetProperty("abstractWithheld").GetBoolean());
        Assert.False(record.TryGetProperty("abstract", out _));
        Assert.Equal("", Faults(built, "record", "api/v1/records/a.json"));
    }

    internal static BuiltSite With(string text) => BuiltSite.Sound(TestSite.Of(
        (text.Contains("=== output-config/site.yaml", StringComparison.Ordinal) ? text : ExportSite.Text[..ExportSite.Text.IndexOf("=== vocabulary", StringComparison.Ordinal)] + text)
        .Replace("accent:", "record-files: [json, linkset]\naccent:", StringComparison.Ordinal)));

    private static JsonElement Read(BuiltSite site, string path) => JsonDocument.Parse(site.Text(path)).RootElement;

    private static string Faults(BuiltSite site, string kind, string path) => Faults(site, kind, Read(site, path));

    // The one definition, so that a file of another kind is a fault; without its address, which the validator would take once only.
    private static string Faults(BuiltSite site, string kind, JsonElement file)
    {
        var text = JsonNode.Parse(site.Text("api/v1/schema.json"))!.AsObject();
        text.Remove("anyOf");
        text.Remove("$id");
        text["$ref"] = "#/$defs/" + kind;
        var result = JsonSchema.FromText(text.ToJsonString()).Evaluate(file, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? "" : string.Join('\n', (result.Details ?? []).Where(d => d.Errors is not null).Select(d => $"{d.InstanceLocation}: {string.Join(", ", d.Errors!.Values)}").DefaultIfEmpty("not valid"));
    }
}

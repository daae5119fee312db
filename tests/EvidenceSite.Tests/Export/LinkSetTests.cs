using System.Text.Json;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Export;

/// <summary>Link sets (RFC 9264), and that they say what FAIR Signposting asks for.</summary>
public sealed class LinkSetTests
{
    private const string Base = "https://example.org/test/";

    private static readonly BuiltSite Site = ApiTests.With(ExportSite.Text);

    [Fact]
    public void Every_anchor_and_target_is_absolute_and_those_of_ours_are_there() => Assert.All(Contexts("a"), context =>
    {
        foreach (var address in Targets(context).Select(t => t.GetProperty("href").GetString()!).Append(context.GetProperty("anchor").GetString()!))
        {
            Assert.True(Uri.TryCreate(address, UriKind.Absolute, out _), address);
            if (!address.StartsWith(Base, StringComparison.Ordinal)) continue;
            var path = address[Base.Length..];
            Assert.Contains(path.EndsWith('/') ? path + "index.html" : path, Site.Files.Keys);
        }
    });

    [Fact]
    public void Each_page_has_one_address_to_cite_and_two_types_and_names_what_describes_it() => Assert.All(["", "es/"], language =>
    {
        var page = Of("a", $"{Base}{language}records/a/");
        Assert.Equal([$"{Base}{language}records/a/"], Hrefs(page, "cite-as"));
        Assert.Equal(["https://schema.org/AboutPage", "https://schema.org/ScholarlyArticle"], Hrefs(page, "type"));
        Assert.Equal([.. Forms("a"), Base + "data/records.csl.json"], Hrefs(page, "describedby"));
        Assert.All(page.GetProperty("describedby").EnumerateArray(), target => Assert.True(target.TryGetProperty("type", out _)));
        Assert.Equal(["https://doi.org/10.1234/a"], Hrefs(page, "related"));
        Assert.Equal(["https://orcid.org/0000-0002-1825-0097"], Hrefs(page, "author"));
    });

    [Fact]
    public void The_licence_of_the_page_is_ours_and_that_of_the_work_its_own()
    {
        var site = ApiTests.With(ExportSite.Text.Replace("spdx: CC-BY-4.0, copyright", "spdx: CC-BY-NC-ND-4.0, copyright", StringComparison.Ordinal));
        Assert.Equal(["https://spdx.org/licenses/CC-BY-4.0"], Hrefs(Of("a", Base + "records/a/", site), "license"));
        Assert.Equal(["https://spdx.org/licenses/CC-BY-NC-ND-4.0"], Hrefs(Of("a", "https://doi.org/10.1234/a", site), "license"));
    }

    [Fact]
    public void What_describes_a_page_leads_back_to_it() =>
        Assert.Equal([Base + "records/a/", Base + "es/records/a/"], Hrefs(Of("a", Base + "api/v1/records/a.json"), "describes"));

    [Fact]
    public void A_work_without_address_and_licence_has_no_context_of_its_own() => Assert.Equal(
        [Base + "records/b/", Base + "es/records/b/", .. Forms("b")], Contexts("b").Select(c => c.GetProperty("anchor").GetString()));

    [Fact]
    public void None_is_made_where_the_settings_ask_for_none() =>
        Assert.DoesNotContain(BuiltSite.Sound(TestSite.Of(ExportSite.Text)).Files.Keys, path => path.EndsWith("linkset.json", StringComparison.Ordinal));

    private static string[] Forms(string id) =>
        [$"{Base}api/v1/records/{id}.json", .. new[] { "ris", "bib", "csl.json" }.Select(extension => $"{Base}records/{id}/{id}.{extension}")];

    private static JsonElement[] Contexts(string id, BuiltSite? site = null) =>
        [.. JsonDocument.Parse((site ?? Site).Text($"records/{id}/linkset.json")).RootElement.GetProperty("linkset").EnumerateArray()];

    private static JsonElement Of(string id, string anchor, BuiltSite? site = null) => Contexts(id, site).Single(c => c.GetProperty("anchor").GetString() == anchor);

    private static IEnumerable<JsonElement> Targets(JsonElement context) =>
        context.EnumerateObject().Where(p => p.Name != "anchor").SelectMany(p => p.Value.EnumerateArray());

    private static IEnumerable<string?> Hrefs(JsonElement context, string relation) => context.GetProperty(relation).EnumerateArray().Select(t => t.GetProperty("href").GetString());
}

using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using EvidenceSite.Render;

namespace EvidenceSite.Theme.Words;

/// <summary>The words that the search page's script says, so that none stands in a script.</summary>
internal static class SearchWords
{
    // By the last part of the key.
    private static readonly ImmutableArray<string> Sentences =
    [
        "search.results", "search.page-of", "search.no-results", "search.no-results-for", "search.searching", "search.in-study", "search.in-brief", "search.keep",
        "search.list", "search.sort", "search.relevance", "search.newest", "search.oldest", "search.author", "search.title-order",
        "search.filters", "search.clear", "search.remove", "search.exclude", "search.not", "search.show-all", "search.find", "search.no-value", "search.from", "search.to",
        "search.years-between", "search.years-from", "search.years-to", "search.year-bar",
        "search.identifier", "search.partial", "search.quoted", "search.spelling", "search.synonym", "search.unknown-field", "search.nearest-field", "search.unclosed",
        "search.missing-terms", "search.missing-positions", "search.missing-cards", "search.missing-facets", "search.missing-orders", "search.missing-identifiers",
        "search.failed", "search.again", "search.try", "search.without-filters", "search.without", "search.broader", "search.spell-check",
        "search.suggestions", "search.suggestion-title", "search.recent", "search.saved", "search.save", "search.saved-now", "search.forget", "search.forget-all", "search.kept-here",
        "search.export", "search.export-note", "search.export-failed", "search.references", "search.card-missing",
        "authors.and-others", "pager.label", "pager.page", "pager.previous", "pager.next",
    ];

    // Names by key, one group for each property that results and filters have.
    private static readonly ImmutableArray<string> Kinds = ["record", "finding", "brief", "claim", "glossary", "page"];
    private static readonly ImmutableArray<string> Facets = ["kind", "topic", "author", "journal", "year", "licence", "type", "design", "certainty", "status", "language"];
    private static readonly ImmutableArray<string> Levels = ["high", "moderate", "low", "very-low", "not-assessed"];
    private static readonly ImmutableArray<string> Statuses = ["current", "corrected", "concern", "retracted"];

    // No letter of it can end the script element that it stands in: all marks of HTML are written as escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A JSON object: sentences by key, and an object of names for each group.</summary>
    public static string Of(SearchPage page, RenderContext context)
    {
        var texts = context.Texts;
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            foreach (var key in Sentences) Sentence(json, key, texts);
            Group(json, "kinds", Kinds, key => texts["result-kind." + key]);
            Group(json, "facets", Facets, key => texts["facet." + key]);
            Group(json, "certainty", Levels, key => texts["certainty." + key]);
            Group(json, "status", Statuses, key => texts["status." + key]);
            Group(json, "type", page.Names.Types, key => texts["types." + key]);
            Group(json, "language", page.Names.Languages, key => Languages.NameOf(key, texts));
            Group(json, "licence", page.Names.Licences, key => SpdxLicence.TryParse(key, out var spdx) ? LicenceWords.Short(spdx) : texts["licences.unknown"]);
            var designs = page.Names.Designs.ToDictionary(d => d.Id, d => d.Label.In(texts.Language).Value, StringComparer.Ordinal);
            Group(json, "design", [.. designs.Keys], key => designs[key]);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Sentence(Utf8JsonWriter json, string key, TextLookup texts)
    {
        var name = key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..];
        if (!texts.Has(key + ".one"))
        {
            json.WriteString(name, texts[key]);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("one", texts[key + ".one"]);
        json.WriteString("other", texts[key + ".other"]);
        json.WriteEndObject();
    }

    private static void Group(Utf8JsonWriter json, string name, ImmutableArray<string> keys, Func<string, string> word)
    {
        json.WriteStartObject(name);
        foreach (var key in keys) json.WriteString(key, word(key));
        json.WriteEndObject();
    }
}

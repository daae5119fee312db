using System.Globalization;
using System.Text;
using System.Text.Json;

namespace EvidenceSite.Csl.Tests.Suite;

/// <summary>Replays the edits of a document: each step puts one citation in and says which ones stand before and after it.</summary>
internal sealed class SuiteEdits(CitationProcessor processor, IReadOnlyList<CslItem> items)
{
    private readonly Dictionary<string, Cluster> _clusters = [];
    private List<string> _order = [];

    /// <summary>Marks the citations that the last step has changed.</summary>
    public string Run(SuiteFixture fixture)
    {
        using var document = JsonDocument.Parse(fixture["CITATIONS"]!);
        var (before, after, last) = (new Dictionary<string, string>(), new Dictionary<string, string>(), "");
        foreach (var step in document.RootElement.EnumerateArray())
        {
            last = Take(step);
            (before, after) = (after, Rendered());
        }
        if (fixture.IsBibliography) return SuiteRunner.Bibliography(processor, Cited(), Document());
        return Print(before, after, last);
    }

    public static Cite Cite(JsonElement element) => new(Text(element, "id") ?? "")
    {
        Locator = Text(element, "locator"),
        Label = Text(element, "label"),
        Prefix = Text(element, "prefix"),
        Suffix = Text(element, "suffix"),
        SuppressAuthor = Flag(element, "suppress-author"),
        AuthorOnly = Flag(element, "author-only"),
        Position = Position(Text(element, "position")),
    };

    /// <summary>The suite writes positions as numbers.</summary>
    private static CitePosition? Position(string? number) => number switch
    {
        "0" => CitePosition.First,
        "1" => CitePosition.Subsequent,
        "2" => CitePosition.Ibid,
        "3" => CitePosition.IbidWithLocator,
        _ => null,
    };

    private string Take(JsonElement step)
    {
        var citation = step[0];
        var id = Text(citation, "citationID") ?? Digits(_clusters.Count);
        var properties = citation.TryGetProperty("properties", out var found) ? found : default;
        _clusters[id] = new([.. citation.GetProperty("citationItems").EnumerateArray().Select(Cite)])
        {
            Note = properties.ValueKind == JsonValueKind.Object && int.TryParse(Text(properties, "noteIndex"), out var note) ? note : 0,
        };
        _order = [.. Ids(step[1]), id, .. Ids(step[2])];
        return id;
    }

    private IEnumerable<string> Ids(JsonElement list)
    {
        foreach (var pair in list.EnumerateArray())
        {
            var id = pair[0].ToString();
            if (_clusters.TryGetValue(id, out var cluster)) _clusters[id] = cluster with { Note = pair[1].GetInt32() };
            yield return id;
        }
    }

    private Dictionary<string, string> Rendered()
    {
        var citations = processor.Process(Cited(), Document()).Citations;
        return _order.Zip(citations).ToDictionary(p => p.First, p => SuiteRunner.Html(p.Second));
    }

    private ImmutableArray<Cluster> Document() => [.. _order.Select(id => _clusters[id])];

    private List<CslItem> Cited() => [.. Document().SelectMany(c => c.Cites).Select(c => items.FirstOrDefault(i => i.Id == c.Id)).OfType<CslItem>().Distinct()];

    private string Print(Dictionary<string, string> before, Dictionary<string, string> after, string last)
    {
        var text = new StringBuilder();
        for (var i = 0; i < _order.Count; i++)
        {
            var id = _order[i];
            var isChanged = id == last || before.GetValueOrDefault(id) != after[id];
            text.Append(isChanged ? ">>" : "..").Append('[').Append(Digits(i)).Append("] ").Append(after[id]).Append('\n');
        }
        return text.ToString();
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Text(JsonElement element, string key) => element.TryGetProperty(key, out var value) && value.ValueKind is not JsonValueKind.Null ? value.ToString() : null;

    private static bool Flag(JsonElement element, string key) => Text(element, key) is { } text && text is not ("" or "0" or "False" or "false");
}

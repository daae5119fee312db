using System.Globalization;
using System.Text;
using System.Text.Json;

namespace EvidenceSite.Csl.Items;

/// <summary>Reads CSL-JSON. What kind of variable a key is shows in the shape of its value.</summary>
internal sealed class ItemReader
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly List<CslFault> _faults = [];

    public static CslReading<IReadOnlyList<CslItem>> ReadAll(string json)
    {
        var reader = new ItemReader();
        try
        {
            // As bytes, because half a surrogate pair in the text would be an exception of another kind.
            using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(json), Lenient);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Array) return new(reader.Items(root), [.. reader._faults]);
            return Refusal(1, 1, $"The items are of the kind \"{root.ValueKind}\", allowed is an array");
        }
        catch (JsonException fault)
        {
            // Both numbers count from 0.
            return Refusal((int)(fault.LineNumber ?? -1) + 1, (int)(fault.BytePositionInLine ?? -1) + 1, "Not well-formed JSON: " + Reason(fault));
        }
        catch (InvalidOperationException)
        {
            return Refusal(0, 0, "A text of an item has half a surrogate pair, which is no character");
        }
    }

    private static CslReading<IReadOnlyList<CslItem>> Refusal(int line, int column, string message) =>
        new(null, [new(line, column, CslSeverity.Error, message)]);

    private static string Reason(JsonException fault)
    {
        var end = fault.Message.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? fault.Message.TrimEnd('.') : fault.Message[..end];
    }

    private List<CslItem> Items(JsonElement array)
    {
        var items = new List<CslItem>(array.GetArrayLength());
        foreach (var element in array.EnumerateArray())
        {
            if (element.ValueKind == JsonValueKind.Object) items.Add(Item(element));
            else Warn($"An item is of the kind \"{element.ValueKind}\", allowed is an object");
        }
        return items;
    }

    private CslItem Item(JsonElement element)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = new Dictionary<string, ImmutableArray<CslName>>(StringComparer.Ordinal);
        var dates = new Dictionary<string, CslDate>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number) ReadText(property, texts, dates);
            else if (property.Value.ValueKind == JsonValueKind.Array) ReadNames(property, names);
            else if (property.Value.ValueKind == JsonValueKind.Object) ReadDate(property, dates);
        }
        texts.Remove("id", out var id);
        texts.Remove("type", out var type);
        AddImplied(texts);
        return new() { Id = id ?? "", Type = type ?? "", Texts = texts, Names = names, Dates = dates };
    }

    private static void ReadText(JsonProperty property, Dictionary<string, string> texts, Dictionary<string, CslDate> dates)
    {
        var text = TextOf(property.Value);
        if (DateVariables.Known.Contains(property.Name)) dates[property.Name] = RawDate.Read(text);
        else texts[property.Name] = text;
    }

    private static void ReadNames(JsonProperty property, Dictionary<string, ImmutableArray<CslName>> names)
    {
        var list = property.Value.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object).Select(NameReader.Read).ToImmutableArray();
        if (!list.IsEmpty) names[property.Name] = list;
    }

    private void ReadDate(JsonProperty property, Dictionary<string, CslDate> dates)
    {
        if (DateValueReader.Read(property.Value) is { } date) dates[property.Name] = date;
        else if (DateVariables.Known.Contains(property.Name)) Warn($"The date \"{property.Name}\" has no \"date-parts\" that could be read");
    }

    /// <summary>Variables that others make: "page-first" from "page" (CSL 1.0.2, Number Variables), and older names of variables.</summary>
    private static void AddImplied(Dictionary<string, string> texts)
    {
        if (texts.TryGetValue("page", out var page)) texts.TryAdd("page-first", PageFirst(page));
        if (texts.TryGetValue("shortTitle", out var title)) texts.TryAdd("title-short", title);
        if (texts.TryGetValue("journalAbbreviation", out var journal)) texts.TryAdd("container-title-short", journal);
        if (texts.TryGetValue("event", out var named)) texts.TryAdd("event-title", named);
        else if (texts.TryGetValue("event-title", out var titled)) texts.TryAdd("event", titled);
    }

    private static string PageFirst(string page)
    {
        var end = page.AsSpan().IndexOfAny("-–,& ");
        return end <= 0 ? page : page[..end];
    }

    internal static string TextOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString() ?? "",
        JsonValueKind.Number => element.GetRawText().ToString(CultureInfo.InvariantCulture),
        _ => "",
    };

    private void Warn(string message) => _faults.Add(new(0, 0, CslSeverity.Warning, message));
}

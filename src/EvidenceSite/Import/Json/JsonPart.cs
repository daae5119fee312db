using System.Globalization;
using System.Text.Json;

namespace EvidenceSite.Import;

/// <summary>A value of a JSON file to import, with its place.</summary>
/// <param name="kind">Object, array, text, number, true, false or null.</param>
/// <param name="text">The characters of a text or number; empty for others.</param>
internal sealed class JsonPart(JsonValueKind kind, string text, Place place)
{
    public JsonValueKind Kind { get; } = kind;

    public Place Place { get; } = place;

    /// <summary>Members in their order; those of an array have empty names.</summary>
    public List<KeyValuePair<string, JsonPart>> Members { get; } = [];

    /// <summary>A text, or a number as it is written; null for anything else.</summary>
    public string? Text => Kind is JsonValueKind.String or JsonValueKind.Number ? text : null;

    public int? Number => int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The items of an array; the value itself where one stands without its array.</summary>
    public IEnumerable<JsonPart> Items => Kind == JsonValueKind.Array ? Members.Select(m => m.Value) : Kind == JsonValueKind.Null ? [] : [this];

    /// <summary>A member by its name; null when it is not there.</summary>
    public JsonPart? this[string name] => Kind == JsonValueKind.Object ? Members.Find(m => m.Key == name).Value : null;

    /// <summary>The first item of an array in a member, or the member's own value.</summary>
    public JsonPart? First(string name) => this[name]?.Items.FirstOrDefault();
}

using System.Globalization;
using System.Text.Json;

namespace EvidenceSite.Csl.Items;

/// <summary>Reads one date of CSL-JSON.</summary>
internal static class DateValueReader
{
    /// <summary>Null if the object says nothing of a date.</summary>
    public static CslDate? Read(JsonElement element)
    {
        if (element.TryGetProperty("date-parts", out var parts) && parts.ValueKind == JsonValueKind.Array && parts.GetArrayLength() > 0)
            return InParts(parts, element);
        if (Text(element, "literal") is { } literal) return new() { Literal = literal, IsUncertain = IsCirca(element) };
        if ((Text(element, "raw") ?? Text(element, "edtf")) is not { } raw) return null;
        var date = RawDate.Read(raw);
        return date with { IsUncertain = date.IsUncertain || IsCirca(element) };
    }

    private static CslDate InParts(JsonElement parts, JsonElement element)
    {
        var start = Parts(parts[0]);
        return new()
        {
            Start = WithSeason(start, element),
            End = parts.GetArrayLength() > 1 ? Parts(parts[1]) : null,
            IsUncertain = IsCirca(element),
        };
    }

    private static CslDateParts WithSeason(CslDateParts start, JsonElement element) =>
        start.Month == 0 && Number(element, "season") is > 0 and <= 4 and var season ? CslDateParts.Of(start.Year, 12 + season, 0) : start;

    private static CslDateParts Parts(JsonElement parts)
    {
        if (parts.ValueKind != JsonValueKind.Array) return default;
        var numbers = parts.EnumerateArray().Select(Number).Concat([0, 0, 0]).Take(3).ToArray();
        return CslDateParts.Of(numbers[0], Math.Clamp(numbers[1], 0, 24), Math.Clamp(numbers[2], 0, 31));
    }

    private static bool IsCirca(JsonElement element) => element.TryGetProperty("circa", out var circa)
        && circa.ValueKind is not (JsonValueKind.False or JsonValueKind.Null) && circa.ToString() is not ("" or "0" or "false");

    private static string? Text(JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && ItemReader.TextOf(value) is { Length: > 0 } text ? text : null;

    private static int Number(JsonElement element, string key) => element.TryGetProperty(key, out var value) ? Number(value) : 0;

    private static int Number(JsonElement value) =>
        int.TryParse(ItemReader.TextOf(value), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

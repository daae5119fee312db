using System.Text.Json;

namespace EvidenceSite.Csl.Items;

/// <summary>Reads one name of CSL-JSON.</summary>
internal static class NameReader
{
    public static CslName Read(JsonElement element)
    {
        var name = new CslName
        {
            Family = Text(element, "family"),
            Given = Text(element, "given"),
            DroppingParticle = Text(element, "dropping-particle"),
            NonDroppingParticle = Text(element, "non-dropping-particle"),
            Suffix = Text(element, "suffix"),
            CommaSuffix = Flag(element, "comma-suffix"),
            StaticOrdering = Flag(element, "static-ordering"),
            Literal = Text(element, "literal"),
        };
        return NameParticles.Split(name, element.TryGetProperty("parse-names", out _) && !Flag(element, "parse-names"));
    }

    private static string? Text(JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && ItemReader.TextOf(value).Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Exporters write flags as true, 1 or "1".</summary>
    private static bool Flag(JsonElement element, string key) => element.TryGetProperty(key, out var value) && value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.Number => value.GetRawText() != "0",
        JsonValueKind.String => value.GetString() is not ("" or "0" or "false"),
        _ => false,
    };
}

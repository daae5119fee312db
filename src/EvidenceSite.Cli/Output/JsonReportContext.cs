using System.Text.Json.Serialization;

namespace EvidenceSite.Cli.Output;

/// <summary>Written at compile time, so that printing needs no reflection.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonReport))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class JsonReportContext : JsonSerializerContext;

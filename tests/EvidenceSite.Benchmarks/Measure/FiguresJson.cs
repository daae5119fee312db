using System.Text.Json.Serialization;

namespace EvidenceSite.Benchmarks.Measure;

/// <summary>How a measured process hands its figures to the one that started it.</summary>
[JsonSerializable(typeof(RunFigures))]
[JsonSerializable(typeof(SearchFigures))]
internal sealed partial class FiguresJson : JsonSerializerContext;

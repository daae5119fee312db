using System.Collections.Frozen;

namespace EvidenceSite.Validate;

/// <summary>A line to write for each required key of <c>site.yaml</c>.</summary>
internal static class SiteExamples
{
    private static readonly FrozenDictionary<string, string> Lines = new Dictionary<string, string>
    {
        ["title"] = "title: Evidence on housing",
        ["description"] = "description: What studies found, with every claim traced to its source",
        ["base-url"] = "base-url: https://example.org/evidence/",
        ["languages"] = "languages: [en]",
        ["publisher"] = "publisher: {name: Example Library}",
        ["licence"] = "licence: CC-BY-4.0",
        ["accent"] = "accent: \"#0b5d57\"",
        ["build-date"] = "build-date: 2026-11-21",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The example as a hint; null when there is none.</summary>
    public static string? Of(string key) => Lines.TryGetValue(key, out var line) ? $"For example: {line}" : null;
}

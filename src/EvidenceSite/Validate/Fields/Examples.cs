using System.Collections.Frozen;

namespace EvidenceSite.Validate;

/// <summary>Lines to write where a required key is missing.</summary>
internal static class Examples
{
    private static readonly FrozenDictionary<string, string> Site = new Dictionary<string, string>
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

    private static readonly FrozenDictionary<string, string> Document = new Dictionary<string, string>
    {
        ["authors"] = "authors: [{literal: Example Library}]",
        ["based-on"] = "based-on: abstract",
        ["certainty"] = "certainty: {level: not-assessed, reason: We read the abstract only}",
        ["changes"] = "changes: Retold in our own words from the abstract",
        ["language"] = "language: en",
        ["order"] = "order: 1",
        ["published"] = "published: 2026-11-21",
        ["status"] = "status: draft",
        ["superseded-by"] = "superseded-by: the-newer-brief",
        ["summarised-by"] = "summarised-by: [Example Library]",
        ["version"] = "version: 1",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>An example of a key of <c>site.yaml</c> as a hint; null when there is none.</summary>
    public static string? OfSite(string key) => Hint(Site, key);

    /// <summary>An example of a key of front matter as a hint; null when its value is free text.</summary>
    public static string? OfDocument(string key) => Hint(Document, key);

    private static string? Hint(FrozenDictionary<string, string> lines, string key) =>
        lines.TryGetValue(key, out var line) ? $"For example: {line}" : null;
}

using System.Collections.Frozen;

namespace EvidenceSite.Validate;

/// <summary>Keys that other programs and people write, too far from ours to be found by counting letters.</summary>
internal static class OtherSpellings
{
    private static readonly FrozenDictionary<string, string> Ours = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["date"] = "issued",
        ["journal"] = "container-title",
        ["journalAbbreviation"] = "container-title-short",
        ["license"] = "licence",
        ["pages"] = "page",
        ["published"] = "issued",
        ["shortTitle"] = "title-short",
        ["tags"] = "topics",
        ["year"] = "issued",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>“Did you mean …?”, when the key has a name of its own here and that name is among the known ones; else null.</summary>
    public static string? Hint(string key, IEnumerable<string> known) =>
        Ours.TryGetValue(key, out var name) && known.Contains(name) ? $"Did you mean \"{name}\"?" : null;
}

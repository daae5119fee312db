namespace EvidenceSite.Validate;

/// <summary>Reads keys whose value is a word of a list.</summary>
internal static class WordFields
{
    /// <summary>A word of a closed list that stands for itself; null when reported.</summary>
    public static string? CheckWord(PlacedText? text, string key, ImmutableArray<string> words, DiagnosticBag diagnostics)
    {
        if (text is not { } found) return null;
        if (words.Contains(found.Value)) return found.Value;
        diagnostics.Add(
            Codes.NotAllowed, found.Place, $"{Quoted.Of(found.Value)} is not a value of \"{key}\", which is {Quoted.List(words)}",
            NearestName.Hint(found.Value, words));
        return null;
    }

    /// <summary>The ids of concepts of a vocabulary, each once; those that are not there are reported and left out.</summary>
    public static ImmutableArray<string> Concepts(this MappingReader reader, string key, ConceptIds vocabulary)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var text in reader.Lines(key))
        {
            if (vocabulary.Check(text, reader.Diagnostics) is not { } id) continue;
            if (ids.Contains(id)) reader.Diagnostics.Add(
                Codes.DuplicateId, text.Place, $"\"{id}\" stands twice in \"{key}\"",
                "Delete one");
            else ids.Add(id);
        }
        return ids.ToImmutable();
    }

    /// <summary>Former ids, which must differ from each other and from the item's own.</summary>
    public static ImmutableArray<string> Aliases(this MappingReader reader, string ownId)
    {
        var aliases = ImmutableArray.CreateBuilder<string>();
        foreach (var text in reader.Lines("aliases"))
        {
            if (!ValueFields.CheckId(text, reader.Diagnostics)) continue;
            if (string.Equals(text.Value, ownId, StringComparison.OrdinalIgnoreCase))
                reader.Diagnostics.Add(
                    Codes.DuplicateId, text.Place, $"\"{text.Value}\" is this {reader.Kind}'s own id and cannot be its alias",
                    "Delete it");
            else if (aliases.Contains(text.Value, StringComparer.OrdinalIgnoreCase))
                reader.Diagnostics.Add(Codes.DuplicateId, text.Place, $"\"{text.Value}\" stands twice in \"aliases\"", "Delete one");
            else aliases.Add(text.Value);
        }
        return aliases.ToImmutable();
    }
}

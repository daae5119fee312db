namespace EvidenceSite.Validate;

/// <summary>Reads the entries of a vocabulary: a list of blocks, each with an id of its own.</summary>
internal static class VocabularyFile
{
    /// <summary>The entries with a usable id, in written order. A missing or empty file has none.</summary>
    /// <param name="source">The file.</param>
    /// <param name="kind">What an entry is, for messages: <c>topic</c>.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static ImmutableArray<(string Id, MappingReader Reader)> Entries(YamlSource source, string kind, DiagnosticBag diagnostics)
    {
        if (source.Root is SourceMapping { Entries.IsEmpty: true } or SourceScalar { IsNull: true }) return [];
        if (source.Root is not SourceSequence sequence)
        {
            diagnostics.Add(
                Codes.WrongShape, source.Root.Place, $"The file holds {TextValue.Kind(source.Root)} where a list is wanted",
                $"Begin each {kind} with \"- id: …\"");
            return [];
        }
        var entries = ImmutableArray.CreateBuilder<(string, MappingReader)>();
        var first = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in sequence.Items)
        {
            if (item is not SourceMapping mapping)
            {
                diagnostics.Add(
                    Codes.WrongShape, item.Place, $"The list holds {TextValue.Kind(item)} where a {kind} is wanted",
                    $"Begin each {kind} with \"- id: …\"");
                continue;
            }
            var reader = new MappingReader(mapping, kind, diagnostics);
            if (reader.RequiredId("id") is not { } id) continue;
            var place = reader.PlaceOf("id");
            if (first.TryAdd(id, place)) entries.Add((id, reader));
            else diagnostics.Add(
                Codes.DuplicateId, place, $"The id \"{id}\" stands twice, first in line {first[id].Line}",
                "Delete one entry or give it another id");
        }
        return entries.ToImmutable();
    }
}

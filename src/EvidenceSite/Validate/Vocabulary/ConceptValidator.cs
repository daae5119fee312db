namespace EvidenceSite.Validate;

/// <summary>Reads a vocabulary of SKOS concepts: topics, designs or populations.</summary>
/// <param name="texts">Reads labels and definitions.</param>
/// <param name="kind">What an entry is: <c>topic</c>.</param>
internal sealed class ConceptValidator(LocalTextField texts, string kind)
{
    private const string Design = "design";

    public ImmutableArray<Concept> Validate(YamlSource source, DiagnosticBag diagnostics)
    {
        var entries = VocabularyFile.Entries(source, kind, diagnostics);
        var ids = new ConceptIds(kind, source, [.. entries.Select(entry => entry.Id)]);
        var concepts = entries.Select(entry => (Concept: Read(entry.Id, entry.Reader, ids), entry.Reader)).ToImmutableArray();
        var broader = concepts.ToDictionary(entry => entry.Concept.Id, entry => entry.Concept.Broader, StringComparer.Ordinal);
        return [.. concepts.Select(entry => WithoutCycle(entry.Concept, entry.Reader, broader))];
    }

    private Concept Read(string id, MappingReader reader, ConceptIds ids)
    {
        var concept = new Concept(
            id,
            texts.Required(reader, "label") ?? LocalText.Of("und", id),
            texts.Optional(reader, "definition"),
            reader.Line("broader") is { } broader ? ids.Check(broader, reader.Diagnostics) : null,
            reader.Address("exact-match"),
            reader.Place)
        {
            Approach = kind == Design ? CertaintyFields.Approaches.Check(reader.Line("approach"), "approach", reader.Diagnostics) : null,
        };
        reader.RejectUnknown();
        return concept;
    }

    // Each concept of a cycle is reported: any of them may be the wrong one.
    private static Concept WithoutCycle(Concept concept, MappingReader reader, Dictionary<string, string?> broader)
    {
        var seen = new List<string> { concept.Id };
        for (var next = concept.Broader; next is not null; next = broader[next])
        {
            seen.Add(next);
            if (next == concept.Id)
            {
                reader.Diagnostics.Add(
                    Codes.ConceptCycle, reader.PlaceOf("broader"), $"\"{concept.Id}\" is broader than itself: {string.Join(", ", seen)}",
                    "Delete one \"broader\" of these");
                return concept with { Broader = null };
            }
            if (seen.IndexOf(next) < seen.Count - 1) break;
        }
        return concept;
    }
}

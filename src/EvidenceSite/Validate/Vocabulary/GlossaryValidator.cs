namespace EvidenceSite.Validate;

/// <summary>Reads the words that the site explains.</summary>
/// <param name="texts">Reads terms and definitions.</param>
internal sealed class GlossaryValidator(LocalTextField texts)
{
    public ImmutableArray<GlossaryTerm> Validate(YamlSource source, DiagnosticBag diagnostics) =>
        [.. VocabularyFile.Entries(source, "glossary term", diagnostics).Select(entry => Read(entry.Id, entry.Reader))];

    private GlossaryTerm Read(string id, MappingReader reader)
    {
        var term = new GlossaryTerm(
            id,
            texts.Required(reader, "term") ?? LocalText.Of("und", id),
            reader.Line("abbreviation")?.Value,
            texts.Required(reader, "definition") ?? LocalText.Of("und", id),
            [.. reader.RequiredLines("source").SelectMany(text => ReadCites(text, reader.Diagnostics))],
            reader.Place);
        reader.RejectUnknown();
        return term;
    }

    private static ImmutableArray<Model.Cite> ReadCites(PlacedText text, DiagnosticBag diagnostics)
    {
        // Quotes and folding may stand between the text and its letters in the file, so every cite has the text's place.
        if (text.Value is ['[', .. var inside, ']'] && CiteSyntax.TryParseCluster(inside, _ => text.Place, out var cites)) return cites;
        diagnostics.Add(
            Codes.InvalidCitation, text.Place, $"{Quoted.Of(text.Value)} is not a citation",
            "Write it in quotes, as in \"[@PMC10576387, Background]\"");
        return [];
    }
}

namespace EvidenceSite.Validate;

/// <summary>Reads an abstract: one text, or labelled sections.</summary>
internal static class AbstractValidator
{
    public static ImmutableArray<AbstractSection> Read(MappingReader record)
    {
        switch (record.Node("abstract"))
        {
            case null:
                return [];
            case SourceSequence sequence:
                ListFields.RejectEmptyList(sequence, "abstract", record.Diagnostics);
                var sections = ListFields.BlocksOf(sequence, "abstract", "abstract section", record.Diagnostics);
                return [.. sections.Select(ReadSection).OfType<AbstractSection>()];
            case var node:
                return TextValue.Verbatim(node, "abstract", record.Diagnostics) is { } text ? [new AbstractSection(null, text.Value, text.Place)] : [];
        }
    }

    private static AbstractSection? ReadSection(MappingReader reader)
    {
        var label = reader.RequiredLine("label");
        var text = reader.RequiredNode("text") is { } node ? TextValue.Verbatim(node, "text", reader.Diagnostics) : null;
        reader.RejectUnknown();
        return text is { } words ? new AbstractSection(label?.Value, words.Value, words.Place) : null;
    }
}

namespace EvidenceSite.Validate;

/// <summary>Reads keys that hold lists.</summary>
internal static class ListFields
{
    /// <summary>A list of lines; empty when the key is not there.</summary>
    public static ImmutableArray<PlacedText> Lines(this MappingReader reader, string key) =>
        reader.Node(key) is { } node ? LinesOf(node, key, reader.Diagnostics) : [];

    /// <summary>A list of at least one line.</summary>
    public static ImmutableArray<PlacedText> RequiredLines(this MappingReader reader, string key)
    {
        if (reader.RequiredNode(key) is not { } node) return [];
        RejectEmptyList(node, key, reader.Diagnostics);
        return LinesOf(node, key, reader.Diagnostics);
    }

    /// <summary>A list of lines, or one text with commas between its parts, as other programs write it.</summary>
    public static ImmutableArray<PlacedText> LinesOrText(this MappingReader reader, string key)
    {
        if (reader.Node(key) is not { } node) return [];
        if (node is not SourceScalar) return LinesOf(node, key, reader.Diagnostics);
        if (TextValue.Line(node, key, reader.Diagnostics) is not { } text) return [];
        return [.. text.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => text with { Value = part })];
    }

    /// <summary>One block of keys; null when the key is not there or holds something else.</summary>
    public static MappingReader? Block(this MappingReader reader, string key, string kind) =>
        reader.Node(key) is { } node ? BlockOf(node, key, kind, reader.Diagnostics) : null;

    /// <summary>One block of keys that must be there.</summary>
    public static MappingReader? RequiredBlock(this MappingReader reader, string key, string kind) =>
        reader.RequiredNode(key) is { } node ? BlockOf(node, key, kind, reader.Diagnostics) : null;

    /// <summary>A list of blocks of keys; empty when the key is not there.</summary>
    public static ImmutableArray<MappingReader> Blocks(this MappingReader reader, string key, string kind)
    {
        if (reader.Node(key) is not { } node) return [];
        if (node is SourceSequence sequence) return BlocksOf(sequence, key, kind, reader.Diagnostics);
        reader.Diagnostics.Add(
            Codes.WrongShape, node.Place, $"\"{key}\" holds {TextValue.Kind(node)} where a list is wanted",
            "Begin each entry with \"- \"");
        return [];
    }

    /// <summary>One block of keys, or a list of them.</summary>
    public static ImmutableArray<MappingReader> BlockOrBlocks(this MappingReader reader, string key, string kind)
    {
        if (reader.Node(key) is not { } node) return [];
        if (node is SourceSequence sequence) return BlocksOf(sequence, key, kind, reader.Diagnostics);
        return BlockOf(node, key, kind, reader.Diagnostics) is { } block ? [block] : [];
    }

    /// <summary>The blocks of a list; an entry that is none is reported and left out.</summary>
    public static ImmutableArray<MappingReader> BlocksOf(SourceSequence sequence, string key, string kind, DiagnosticBag diagnostics) =>
        [.. sequence.Items.Select(item => BlockOf(item, key, kind, diagnostics)).OfType<MappingReader>()];

    public static MappingReader? BlockOf(SourceNode node, string key, string kind, DiagnosticBag diagnostics)
    {
        if (node is SourceMapping mapping) return new MappingReader(mapping, kind, diagnostics);
        diagnostics.Add(Codes.WrongShape, node.Place, $"\"{key}\" holds {TextValue.Kind(node)} where a block of keys is wanted");
        return null;
    }

    /// <summary>Reports a list without entries where at least one is needed.</summary>
    public static void RejectEmptyList(SourceNode node, string key, DiagnosticBag diagnostics)
    {
        if (node is SourceSequence { Items.IsEmpty: true })
            diagnostics.Add(Codes.EmptyValue, node.Place, $"\"{key}\" is an empty list and needs at least one entry");
    }

    private static ImmutableArray<PlacedText> LinesOf(SourceNode node, string key, DiagnosticBag diagnostics)
    {
        if (node is SourceSequence sequence)
            return [.. sequence.Items.Select(item => TextValue.Line(item, key, diagnostics)).OfType<PlacedText>()];
        var mend = node is SourceScalar scalar ? $"Write {key}: [{AsEntry(scalar.Value.Trim())}]" : null;
        diagnostics.Add(Codes.WrongShape, node.Place, $"\"{key}\" holds {TextValue.Kind(node)} where a list is wanted", mend);
        return [];
    }

    // Within brackets, most signs mean something to YAML (1.2, section 7.4), so all but plain words stand in quotes.
    private static string AsEntry(string text) => text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '.') ? text : Quoted.Of(text);
}

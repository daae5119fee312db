namespace EvidenceSite.Check;

/// <summary>What an element does to the words around it.</summary>
internal static class MarkupNames
{
    /// <summary>
    /// Null for elements within a line (HTML, section 4.5), whose text belongs to the text around them. Quotations and titles
    /// are parts of a line too, but somebody else's words: what stands beside them does not continue them.
    /// </summary>
    public static MarkupKind? Effect(ReadOnlySpan<byte> name) => name switch
    {
        [] => MarkupKind.Break,
        _ when name.SequenceEqual("br"u8) || name.SequenceEqual("sup"u8) => MarkupKind.WordBreak,
        _ when IsWithinLine(name) => null,
        _ => MarkupKind.Break,
    };

    private static bool IsWithinLine(ReadOnlySpan<byte> name) => name.Length switch
    {
        1 => "abisu".AsSpan().Contains((char)name[0]),
        2 => name.SequenceEqual("em"u8),
        3 => name.SequenceEqual("sub"u8) || name.SequenceEqual("dfn"u8) || name.SequenceEqual("wbr"u8) || name.SequenceEqual("bdi"u8),
        4 => name.SequenceEqual("span"u8) || name.SequenceEqual("code"u8) || name.SequenceEqual("abbr"u8) || name.SequenceEqual("time"u8) || name.SequenceEqual("mark"u8),
        5 => name.SequenceEqual("small"u8),
        6 => name.SequenceEqual("strong"u8),
        _ => false,
    };
}

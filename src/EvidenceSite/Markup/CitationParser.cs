using Markdig.Helpers;
using Markdig.Parsers;

namespace EvidenceSite.Markup;

/// <summary>Recognises pandoc's citations among Markdig's inlines. It stands before the parser of links, which begin with a bracket too.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (Inside(slice) is not { } inside || !CiteSyntax.LooksLikeCitation(inside)) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline(inside)
        {
            Line = line,
            Column = column,
            Span = new Markdig.Syntax.SourceSpan(start, start + inside.Length + 1),
        };
        slice.Start += inside.Length + 2;
        return true;
    }

    // What stands between the brackets; null when another bracket opens first, none closes, or a link's address follows.
    private static string? Inside(StringSlice slice)
    {
        var text = slice.AsSpan()[1..];
        var end = text.IndexOfAny('[', ']');
        if (end < 0 || text[end] == '[') return null;
        if (end + 1 < text.Length && text[end + 1] is '(' or '[') return null;
        return text[..end].ToString();
    }
}

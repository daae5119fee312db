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
        var first = slice.Start + 1;
        var positions = Enumerable.Range(first, inside.Length + 1).Select(at => processor.GetSourcePosition(at, out _, out _)).ToImmutableArray();
        var end = slice.Start + inside.Length + 2;
        var claimId = AttributeId.At(slice.AsSpan()[(inside.Length + 2)..]);
        processor.Inline = new CitationInline(inside, claimId, positions)
        {
            Line = line,
            Column = column,
            Span = new Markdig.Syntax.SourceSpan(start, positions[^1]),
        };
        slice.Start = end + (claimId is null ? 0 : AttributeId.Length(claimId));
        return true;
    }

    // What stands between the brackets; null when another bracket opens first, none closes, or a link's address follows.
    private static string? Inside(StringSlice slice)
    {
        if (Bracket(slice.AsSpan()) is not { } inside) return null;
        var rest = slice.AsSpan()[(inside.Length + 2)..];
        var link = new StringSlice(slice.Text, slice.Start + inside.Length + 2, slice.End);
        if (rest.StartsWith('(') && LinkHelper.TryParseInlineLink(ref link, out _, out _)) return null;
        // A second bracket is a link's label, unless it is the next citation.
        var isLabel = rest.StartsWith('[') && !(Bracket(rest) is { } next && CiteSyntax.LooksLikeCitation(next));
        return isLabel ? null : inside;
    }

    private static string? Bracket(ReadOnlySpan<char> text)
    {
        var end = text[1..].IndexOfAny('[', ']') + 1;
        return end == 0 || text[end] == '[' ? null : text[1..end].ToString();
    }
}

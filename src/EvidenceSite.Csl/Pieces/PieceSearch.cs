using System.Text;

namespace EvidenceSite.Csl.Pieces;

/// <summary>Finds and changes pieces by what they stand for.</summary>
internal static class PieceSearch
{
    /// <summary>Null if there is none.</summary>
    public static SpanPiece? First(Piece? piece, PieceRole role)
    {
        if (piece is not SpanPiece span) return null;
        if (span.Role == role) return span;
        foreach (var child in span.Children)
        {
            if (First(child, role) is { } found) return found;
        }
        return null;
    }

    public static IEnumerable<SpanPiece> All(Piece? piece, PieceRole role)
    {
        if (piece is not SpanPiece span) return [];
        return span.Role == role ? [span] : span.Children.SelectMany(c => All(c, role));
    }

    /// <summary>The text of all but what has this role.</summary>
    public static string TextWithout(Piece? piece, PieceRole role)
    {
        var text = new StringBuilder();
        AppendWithout(piece, role, text);
        return text.ToString();
    }

    /// <summary>The tree with one of its pieces replaced; null takes it away.</summary>
    public static Piece Replace(Piece tree, Piece old, Piece? replacement)
    {
        if (ReferenceEquals(tree, old)) return replacement ?? new TextPiece("");
        if (tree is not SpanPiece span) return tree;
        var children = span.Children;
        for (var i = 0; i < children.Length; i++)
        {
            var changed = Replace(children[i], old, replacement);
            if (!ReferenceEquals(changed, children[i])) return span.With(children.SetItem(i, changed));
        }
        return tree;
    }

    private static void AppendWithout(Piece? piece, PieceRole role, StringBuilder text)
    {
        if (piece is TextPiece leaf) text.Append(leaf.Text);
        if (piece is not SpanPiece span || span.Role == role) return;
        foreach (var child in span.Children) AppendWithout(child, role, text);
    }
}

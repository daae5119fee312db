using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Citations;

/// <summary>Puts a mark, often a dash, in place of names that the entry before has had (CSL 1.0.2, Reference Grouping).</summary>
internal sealed class AuthorSubstitute(string text, SubstituteRule rule)
{
    private ImmutableArray<string> _before = [];

    public Piece Apply(Piece entry)
    {
        if (PieceSearch.First(entry, PieceRole.Names) is not { } names) return Forget(entry);
        var all = PieceSearch.All(names, PieceRole.Name).ToImmutableArray();
        ImmutableArray<string> texts = [.. all.Select(n => n.ToString())];
        var before = _before;
        _before = texts;
        return rule switch
        {
            SubstituteRule.CompleteAll => texts.SequenceEqual(before) ? Whole(entry, names) : entry,
            SubstituteRule.CompleteEach => texts.SequenceEqual(before) ? Each(entry, all) : entry,
            SubstituteRule.PartialEach => Each(entry, [.. all.Take(Same(texts, before))]),
            _ => Each(entry, [.. all.Take(Math.Min(Same(texts, before), 1))]),
        };
    }

    private Piece Forget(Piece entry)
    {
        _before = [];
        return entry;
    }

    private static int Same(ImmutableArray<string> texts, ImmutableArray<string> before)
    {
        var same = 0;
        while (same < texts.Length && same < before.Length && texts[same] == before[same]) same++;
        return same;
    }

    /// <summary>The list goes, labels stay.</summary>
    private Piece Whole(Piece entry, SpanPiece names)
    {
        var list = PieceSearch.First(names, PieceRole.NameList);
        return list is null ? entry : PieceSearch.Replace(entry, list, TextPiece.Of(text));
    }

    private Piece Each(Piece entry, ImmutableArray<SpanPiece> names)
    {
        foreach (var name in names) entry = PieceSearch.Replace(entry, name, TextPiece.Of(text));
        return entry;
    }
}

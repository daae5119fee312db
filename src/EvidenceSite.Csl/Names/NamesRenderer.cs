using EvidenceSite.Csl.Rendering;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Names;

/// <summary>Renders <c>cs:names</c> (CSL 1.0.2, Names).</summary>
internal sealed class NamesRenderer(ElementRenderer elements)
{
    private static readonly NameElement PlainName = new(NameOptions.None);

    private readonly RenderState _state = elements.State;

    /// <summary>The element around, whose children a <c>cs:names</c> without its own takes over in <c>cs:substitute</c>.</summary>
    private NamesElement? _outer;

    public Piece? Render(NamesElement element)
    {
        var isOutermost = _outer is null;
        var isFirst = _state.NamesStarted++ == 0 || (!isOutermost && _state.NameSets.Count == 0);
        var own = RenderOwn(element);
        var piece = own is null ? Substitute(element) : Dressed(own, element);
        return isOutermost && isFirst && piece is not null && _state.Cite.SuppressAuthor ? null : piece;
    }

    private Piece? RenderOwn(NamesElement element)
    {
        var lists = Lists(element);
        var isFilled = lists.Count > 0;
        foreach (var _ in element.Variables) _state.Count(isFilled);
        if (!isFilled) return null;
        var style = _state.Context.NameStyles.Of(element.Name ?? _outer?.Name ?? PlainName, _state.Section.Names, _state.SortNames);
        var renderer = new NameListRenderer(_state, style, element.EtAl ?? _outer?.EtAl ?? EtAlElement.Usual);
        var pieces = new List<Piece>(lists.Count);
        foreach (var (variable, names) in lists)
        {
            if (renderer.Render(names) is { } list) pieces.Add(Labelled(list, element, variable, names.Length));
        }
        if (style.Form == NameForm.Count) return new TextPiece(Digits.Of(_state.NameSets.TakeLast(lists.Count).Sum(s => s.Shown)));
        return Joined(pieces, element, style);
    }

    private static Piece? Joined(List<Piece> pieces, NamesElement element, NameStyle style) =>
        PieceList.Join(pieces, TextPiece.Of(element.Delimiter ?? style.NamesDelimiter));

    /// <summary>Names by variable. The same people as editors and translators stand once, if there is a term for both (CSL 1.0.2, Names).</summary>
    private List<(string Variable, ImmutableArray<CslName> Names)> Lists(NamesElement element)
    {
        if (!HasAny(element.Variables)) return [];
        var lists = new List<(string Variable, ImmutableArray<CslName> Names)>(element.Variables.Length);
        foreach (var variable in element.Variables)
        {
            if (!_state.IsSubstituted(variable) && _state.Item.NamesOf(variable) is { IsEmpty: false } names) lists.Add((variable, names));
        }
        if (lists.Count == 2 && IsEditorAndTranslator(lists[0].Variable, lists[1].Variable) && lists[0].Names.SequenceEqual(lists[1].Names)
            && _state.Context.Locale.Find("editortranslator", TermForm.Long) is { Single.Length: > 0 })
            return [("editortranslator", lists[0].Names)];
        return lists;
    }

    private bool HasAny(ImmutableArray<string> variables)
    {
        foreach (var variable in variables)
        {
            if (!_state.Item.NamesOf(variable).IsEmpty) return true;
        }
        return false;
    }

    private static bool IsEditorAndTranslator(string first, string second) =>
        (first, second) is ("editor", "translator") or ("translator", "editor");

    private Piece Labelled(Piece list, NamesElement element, string variable, int count)
    {
        var source = element.Label is null && element.Name is null && _outer is not null ? _outer : element;
        if (source.Label is not { } label || Term(label, variable, count) is not { } term) return list;
        var dressed = Dress.Apply(new TextPiece(term), label.Look, _state)!;
        return source.LabelFirst ? PieceList.Join(dressed, list)! : PieceList.Join(list, dressed)!;
    }

    private string? Term(LabelElement label, string variable, int count)
    {
        var isPlural = label.Plural == LabelPlural.Always || (label.Plural == LabelPlural.Contextual && count > 1);
        return _state.Context.Locale.Words(variable, label.Form, isPlural) is { Length: > 0 } term ? term : null;
    }

    private Piece? Dressed(Piece names, NamesElement element)
    {
        var look = ReferenceEquals(element.Look, Appearance.None) && _outer is not null ? _outer.Look : element.Look;
        return Dress.Apply(new SpanPiece([names], PieceFormat.None, PieceRole.Names), look, _state);
    }

    /// <summary>A title in place of the author is grouped and replaced as the author's name would be.</summary>
    private static SpanPiece AsNames(Piece piece)
    {
        var name = new SpanPiece([piece], PieceFormat.None, PieceRole.Name);
        var list = new SpanPiece([name], PieceFormat.None, PieceRole.NameList);
        return new([list], PieceFormat.None, PieceRole.Names);
    }

    /// <summary>The first that renders something stands in for the names, and is not rendered again in this cite.</summary>
    private Piece? Substitute(NamesElement element)
    {
        if (element.Substitutes.IsEmpty) return null;
        var outer = _outer;
        foreach (var substitute in element.Substitutes)
        {
            _outer = element;
            var piece = elements.Render(substitute);
            _outer = outer;
            if (piece is null) continue;
            SubstitutedVariables.Mark(substitute, _state);
            return PieceSearch.First(piece, PieceRole.Names) is null ? AsNames(piece) : piece;
        }
        return null;
    }
}

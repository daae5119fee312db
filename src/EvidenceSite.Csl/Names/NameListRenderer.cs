using System.Runtime.InteropServices;
using EvidenceSite.Csl.Disambiguation;
using EvidenceSite.Csl.Rendering;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Names;

/// <summary>Renders the names of one variable as a list, with "and" and "et al." (CSL 1.0.2, Name).</summary>
internal sealed class NameListRenderer
{
    private readonly RenderState _state;
    private readonly NameStyle _style;
    private readonly EtAlElement _etAl;
    private readonly NameFormatter _formatter;

    public NameListRenderer(RenderState state, NameStyle style, EtAlElement etAl)
    {
        _state = state;
        _style = style;
        _etAl = etAl;
        _formatter = new(style, state.Context.Style, state.SortNames is not null);
    }

    public Piece? Render(ImmutableArray<CslName> names)
    {
        var set = _state.NameSets.Count;
        var length = new EtAlRule(_style, _state).Length(names.Length, _state.Cite.Choices.NamesShownIn(set));
        _state.NameSets.Add(new(names, length.Shown, _style));
        if (_style.Form == NameForm.Count) return new TextPiece(Digits.Of(length.Shown));
        var pieces = Names(names, length.Shown, set);
        var list = length.IsComplete ? Join(pieces, names) : Abbreviated(pieces, names, length);
        return list is null ? null : new SpanPiece([Dress.Apply(list, _style.Element.Look, _state)!], PieceFormat.None, PieceRole.NameList);
    }

    private List<Piece> Names(ImmutableArray<CslName> names, int shown, int set)
    {
        var pieces = new List<Piece>(shown);
        for (var i = 0; i < shown; i++)
        {
            if (One(names[i], i, set) is { } piece) pieces.Add(piece);
        }
        return pieces;
    }

    private Piece? One(CslName name, int index, int set)
    {
        var level = _state.Cite.Choices.GivenNames.GetValueOrDefault((set, index));
        if (_state.Context.GlobalGivenNames is { } global && _state.IsCitation) level = Max(level, global.LevelOf(name, index, _style));
        return _formatter.Format(name, IsInverted(index, name), level);
    }

    private static GivenNameLevel Max(GivenNameLevel left, GivenNameLevel right) => left > right ? left : right;

    private bool IsInverted(int index, CslName name) => !name.StaticOrdering && name.Literal is null && Scripts.IsByzantine(name)
        && (_style.AsSortOrder == NameOrder.All || (_style.AsSortOrder == NameOrder.First && index == 0));

    private Piece? Join(List<Piece> pieces, ImmutableArray<CslName> names)
    {
        if (pieces.Count < 2 || _style.And == AndWord.None) return PieceList.Join(pieces, TextPiece.Of(_style.Delimiter));
        var first = PieceList.Join(CollectionsMarshal.AsSpan(pieces)[..^1], TextPiece.Of(_style.Delimiter));
        return PieceList.Join(first, new TextPiece(BeforeLast(names)), pieces[^1]);
    }

    private string BeforeLast(ImmutableArray<CslName> names)
    {
        var isDelimited = _style.PrecedesLast switch
        {
            PrecedesRule.Always => true,
            PrecedesRule.Never => false,
            PrecedesRule.AfterInvertedName => IsInverted(names.Length - 2, names[^2]),
            _ => names.Length > 2,
        };
        var and = _style.And == AndWord.Symbol ? _state.Context.Locale.Words("and", TermForm.Symbol) ?? "&" : _state.Context.Locale.And;
        var delimiter = isDelimited ? _style.Delimiter : "";
        if (and.Length == 0) return Blank(delimiter);
        return Scripts.NeedsBlanks(and) ? Blank(delimiter) + and + " " : delimiter + and;
    }

    /// <summary>A word never touches what stands before it.</summary>
    private static string Blank(string text) => text.Length > 0 && char.IsWhiteSpace(text[^1]) ? text : text + " ";

    private Piece? Abbreviated(List<Piece> pieces, ImmutableArray<CslName> names, NameListLength length)
    {
        if (pieces.Count == 0) return null;
        var shown = PieceList.Join(pieces, TextPiece.Of(_style.Delimiter));
        if (length.UsesLast && One(names[^1], names.Length - 1, _state.NameSets.Count - 1) is { } last)
            return PieceList.Join(shown, new TextPiece(Blank(_style.Delimiter) + "… "), last);
        var words = _state.Context.Locale.Words(_etAl.Term);
        if (Dress.Apply(TextPiece.Of(words), _etAl.Look, _state) is not { } etAl) return shown;
        var between = IsDelimitedBeforeEtAl(names[pieces.Count - 1], pieces.Count) ? _style.Delimiter : Scripts.NeedsBlanks(words!) ? " " : "";
        return PieceList.Join(shown, TextPiece.Of(between), etAl);
    }

    private bool IsDelimitedBeforeEtAl(CslName last, int shown) => _style.PrecedesEtAl switch
    {
        PrecedesRule.Always => true,
        PrecedesRule.Never => false,
        PrecedesRule.AfterInvertedName => IsInverted(shown - 1, last),
        _ => shown > 1,
    };
}

using System.Runtime.InteropServices;
using EvidenceSite.Csl.Dates;
using EvidenceSite.Csl.Names;
using EvidenceSite.Csl.Numbers;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Rendering;

/// <summary>Renders the elements of a layout for one cite. For one use: it remembers what has been rendered.</summary>
internal sealed class ElementRenderer
{
    /// <summary>Pieces that wait for their neighbours, those of the innermost element last: one list serves all depths.</summary>
    private readonly List<Piece> _pieces = new(32);

    private readonly ConditionTester _conditions;
    private readonly TextRenderer _texts;
    private readonly NumberRenderer _numbers;
    private readonly LabelRenderer _labels;
    private readonly DateRenderer _dates;
    private readonly NamesRenderer _names;

    public ElementRenderer(RenderState state)
    {
        State = state;
        _conditions = new(state);
        _texts = new(state);
        _numbers = new(state);
        _labels = new(state);
        _dates = new(state);
        _names = new(this);
    }

    public RenderState State { get; }

    /// <summary>The pieces of a layout, one for each element that renders something.</summary>
    public List<Piece> RenderAll(ImmutableArray<StyleElement> elements)
    {
        Collect(elements);
        return _pieces;
    }

    /// <summary>Null if the element renders nothing.</summary>
    public Piece? Render(StyleElement element) => element switch
    {
        MacroElement call => Dress.Apply(Grouped(call.Macro.Children, null), call.Look, State),
        GroupElement group => Dress.Apply(Grouped(group.Children, group.Delimiter), group.Look, State),
        VariableElement text => Dress.Apply(_texts.Variable(text), text.Look, State),
        ChooseElement choose => Joined(Branch(choose), null),
        TermElement term => Dress.Apply(Term(term), term.Look, State),
        ValueElement value => Dress.Apply(value.Value, value.Look, State),
        NumberElement number => Dress.Apply(_numbers.Render(number), number.Look, State),
        LabelElement label => Dress.Apply(_labels.Render(label), label.Look, State),
        DateElement date => _dates.Render(date),
        NamesElement names => _names.Render(names),
        _ => null,
    };

    /// <summary>
    /// A group whose variables are all empty renders nothing, its terms and values neither; one that renders counts as a variable of the group
    /// around it (CSL 1.0.2, Group). A macro behaves like a group.
    /// </summary>
    private Piece? Grouped(ImmutableArray<StyleElement> children, TextPiece? delimiter)
    {
        var before = State.Variables;
        var content = Joined(children, delimiter);
        var after = State.Variables;
        if (after.Called > before.Called && after.Filled == before.Filled) return null;
        if (content is not null) State.Count(true);
        return content;
    }

    private TextPiece? Term(TermElement element) =>
        State.Context.Locale.Words(element.Term, element.Form, element.IsPlural) is { Length: > 0 } words ? new(words, TextOrigin.Term) : null;

    private ImmutableArray<StyleElement> Branch(ChooseElement choose)
    {
        foreach (var branch in choose.Branches)
        {
            if (_conditions.Holds(branch)) return branch.Children;
        }
        return [];
    }

    private Piece? Joined(ImmutableArray<StyleElement> elements, TextPiece? delimiter)
    {
        if (elements is [not ChooseElement and var only]) return Render(only);
        var start = _pieces.Count;
        Collect(elements);
        var joined = PieceList.Join(CollectionsMarshal.AsSpan(_pieces)[start..], delimiter);
        _pieces.RemoveRange(start, _pieces.Count - start);
        return joined;
    }

    /// <summary>The delimiter of a group stands between the elements of a branch too, as if there were no choice.</summary>
    private void Collect(ImmutableArray<StyleElement> elements)
    {
        foreach (var element in elements)
        {
            if (element is ChooseElement choose) Collect(Branch(choose));
            else if (Render(element) is { } piece) _pieces.Add(piece);
        }
    }
}

using EvidenceSite.Csl.Disambiguation;
using EvidenceSite.Csl.Rendering;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Dates;

/// <summary>Renders <c>cs:date</c> (CSL 1.0.2, Date).</summary>
internal sealed class DateRenderer(RenderState state)
{
    private readonly DatePartRenderer _parts = new(state.Context.Locale);

    public Piece? Render(DateElement element)
    {
        if (state.IsSubstituted(element.Variable) || (state.Cite.IsComparison && element.Variable == "accessed")) return null;
        var content = state.Item.Date(element.Variable) is { } date ? Content(element, date) : null;
        state.Count(content is not null);
        return Dress.Apply(content, element.Look, state);
    }

    private Piece? Content(DateElement element, CslDate date)
    {
        if (date.Literal is { } literal) return Join([Items.MarkupReader.Read(literal)!, .. Suffix(element)], null);
        if (state.SortNames is not null) return DateSortKey.Of(element, date);
        var shape = state.Context.DateShapes.Of(element).Of(date);
        return date.End is { } end ? Range(shape, date.Start, end) : One(shape, date.Start, element);
    }

    private Piece? One(DateShape shape, CslDateParts date, DateElement element)
    {
        var pieces = new List<Piece>();
        foreach (var part in shape.Parts)
        {
            if (_parts.Render(part, date) is not { } piece) continue;
            pieces.Add(Dressed(part, piece, part.Name == DatePartName.Year ? [.. Suffix(element)] : []));
        }
        return Join(pieces, shape.Delimiter);
    }

    private Piece Dressed(DatePartElement part, Piece piece, ImmutableArray<Piece> suffix)
    {
        var dressed = Dress.Apply(suffix.IsEmpty ? piece : new SpanPiece([piece, .. suffix], PieceFormat.None), part.Look, state)!;
        return part.Name == DatePartName.Year ? new SpanPiece([dressed], PieceFormat.None, PieceRole.Year) : dressed;
    }

    /// <summary>
    /// Parts that both ends share stand once. Where the ends differ first counts: before and after it, all parts that vary stand twice, with
    /// that part's range-delimiter between.
    /// </summary>
    private Piece? Range(DateShape shape, CslDateParts start, CslDateParts end)
    {
        var differing = shape.FirstDifference(start, end);
        if (differing is null) return One(shape, start, shape.Element);
        var isVarying = shape.Parts.Select(p => p.Name >= differing.Name).ToArray();
        var first = Array.IndexOf(isVarying, true);
        var last = Array.LastIndexOf(isVarying, true);
        var pieces = new List<Piece>();
        Add(pieces, Some(shape, start, ..first));
        Add(pieces, Ends(shape, (start, end), first, last));
        Add(pieces, Some(shape, start, (last + 1)..));
        return Join(pieces, shape.Delimiter);
    }

    private Piece? Ends(DateShape shape, (CslDateParts Start, CslDateParts End) dates, int first, int last)
    {
        var differing = shape.FirstDifference(dates.Start, dates.End)!;
        var start = Some(shape.WithoutLastSuffix(last), dates.Start, first..(last + 1));
        var end = Some(shape.WithoutFirstPrefix(first), dates.End, first..(last + 1));
        return PieceList.Join(start, new TextPiece(differing.RangeDelimiter), end);
    }

    private Piece? Some(DateShape shape, CslDateParts date, System.Range range)
    {
        var pieces = new List<Piece>();
        foreach (var part in shape.Parts[range])
        {
            if (_parts.Render(part, date) is { } piece) pieces.Add(Dressed(part, piece, []));
        }
        return Join(pieces, shape.Delimiter);
    }

    /// <summary>The year-suffix goes with the first year of the cite, unless the style has a place for it (CSL 1.0.2, Disambiguation).</summary>
    private IEnumerable<Piece> Suffix(DateElement element)
    {
        var number = state.Cite.Choices.YearSuffix;
        if (number == 0 || state.HasYearSuffix || state.Section.PlacesYearSuffix || element.Variable == "accessed") return [];
        state.HasYearSuffix = true;
        return [YearSuffixes.Piece(number)];
    }

    private static void Add(List<Piece> pieces, Piece? piece)
    {
        if (piece is not null) pieces.Add(piece);
    }

    private static Piece? Join(List<Piece> pieces, TextPiece? delimiter) => PieceList.Join(pieces, delimiter);
}

using EvidenceSite.Csl.Disambiguation;
using EvidenceSite.Csl.Items;
using EvidenceSite.Csl.Numbers;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Rendering;

/// <summary>Renders <c>cs:text variable="…"</c>.</summary>
internal sealed class TextRenderer(RenderState state)
{
    public Piece? Variable(VariableElement element)
    {
        if (state.IsSubstituted(element.Variable)) return null;
        var piece = Content(element);
        // Most works have no year-suffix, and a group that has room for one is not the poorer for it.
        if (piece is not null || element.Variable != "year-suffix") state.Count(piece is not null);
        return piece;
    }

    private Piece? Content(VariableElement element) => element.Variable switch
    {
        "citation-number" => CitationNumber(),
        "year-suffix" => YearSuffix(),
        "locator" => Locator(),
        "first-reference-note-number" => state.Cite.FirstNote > 0 ? TextPiece.Of(Digits.Of(state.Cite.FirstNote)) : null,
        "citation-label" => CitationLabel(),
        "page" => state.Item.Text("page") is { } page ? new TextPiece(PageRanges.Format(page, state.Context)) : null,
        "URL" or "DOI" => TextPiece.Of(state.Item.Text(element.Variable)),
        _ => Ordinary(element),
    };

    private Piece? Ordinary(VariableElement element)
    {
        var brief = element.ShortVariable is { } shortVariable ? state.Item.Text(shortVariable) : null;
        if ((brief ?? state.Item.Text(element.Variable)) is not { } text) return null;
        var isNumber = NumberVariables.Contains(element.Variable) && NumericText.IsNumeric(text);
        return isNumber ? new TextPiece(NumericText.Spaced(text)) : MarkupReader.Read(text);
    }

    private SpanPiece? CitationNumber() => state.Cite.CitationNumber > 0
        ? new([new TextPiece(Digits.Of(state.Cite.CitationNumber))], PieceFormat.None, PieceRole.CitationNumber)
        : null;

    private SpanPiece? YearSuffix() => state.Cite.Choices.YearSuffix > 0 ? YearSuffixes.Piece(state.Cite.Choices.YearSuffix) : null;

    private SpanPiece? Locator()
    {
        if (state.Cite.Locator is not { } locator) return null;
        var text = state.Cite.LocatorLabel == "page" ? PageRanges.Format(locator, state.Context) : PageRanges.Dash(locator);
        return new SpanPiece([MarkupReader.Read(text)!], PieceFormat.None, PieceRole.Locator);
    }

    /// <summary>The label "Doe65" has its year-suffix at its end.</summary>
    private Piece? CitationLabel()
    {
        if ((state.Item.Text("citation-label") ?? CitationLabels.Make(state.Item)) is not { Length: > 0 } label) return null;
        return PieceList.Join(new TextPiece(label), YearSuffix());
    }
}

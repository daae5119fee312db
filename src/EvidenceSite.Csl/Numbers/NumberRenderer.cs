using EvidenceSite.Csl.Items;
using EvidenceSite.Csl.Rendering;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Numbers;

/// <summary>Renders <c>cs:number</c> (CSL 1.0.2, Number).</summary>
internal sealed class NumberRenderer(RenderState state)
{
    public Piece? Render(NumberElement element)
    {
        if (state.IsSubstituted(element.Variable)) return null;
        var text = Value(element.Variable);
        state.Count(text is not null);
        if (text is null) return null;
        if (element.Variable is "page" or "page-first") return new TextPiece(PageRanges.Format(text, state.Context));
        return NumericText.IsNumeric(text) ? new TextPiece(Formatted(text, element)) : MarkupReader.Read(text);
    }

    private string? Value(string variable) => variable switch
    {
        "locator" => state.Cite.Locator,
        "citation-number" => state.Cite.CitationNumber > 0 ? Digits.Of(state.Cite.CitationNumber) : null,
        "first-reference-note-number" => state.Cite.FirstNote > 0 ? Digits.Of(state.Cite.FirstNote) : null,
        _ => state.Item.Text(variable),
    };

    private string Formatted(string text, NumberElement element) =>
        string.Concat(NumericText.Split(text).Select(p => p.IsSeparator ? NumericText.Separator(p.Text) : Number(p.Text, element)));

    private string Number(string text, NumberElement element)
    {
        if (!int.TryParse(text, out var number) || number < 0) return text;
        return element.Form switch
        {
            NumberForm.Ordinal => NumberWords.Ordinal(number, element.Variable, state.Context.Locale),
            NumberForm.LongOrdinal => NumberWords.LongOrdinal(number, element.Variable, state.Context.Locale),
            NumberForm.Roman => NumberWords.Roman(number) ?? text,
            _ => text,
        };
    }
}

using EvidenceSite.Csl.Numbers;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Rendering;

/// <summary>Renders <c>cs:label</c> outside of names.</summary>
internal sealed class LabelRenderer(RenderState state)
{
    public Piece? Render(LabelElement label)
    {
        if (Number(label.Variable) is not { } number) return null;
        var term = label.Variable == "locator" ? state.Cite.LocatorLabel : label.Variable;
        return TextPiece.Of(state.Context.Locale.Words(term, label.Form, IsPlural(label, number)));
    }

    private string? Number(string variable) => variable switch
    {
        "locator" => state.Cite.Locator,
        "citation-number" => state.Cite.CitationNumber > 0 ? Digits.Of(state.Cite.CitationNumber) : null,
        _ => state.Item.Text(variable),
    };

    /// <summary>
    /// "number-of-pages" and the like count something, so that 2 is a plural; other numbers name things, so that two of them are.
    /// </summary>
    private bool IsPlural(LabelElement label, string number) => label.Plural switch
    {
        LabelPlural.Always => true,
        LabelPlural.Never => false,
        _ when label.Variable.StartsWith("number-of-", StringComparison.Ordinal) => NumericText.IsMoreThanOne(number),
        _ => NumericText.HasSeveral(number, state.Context.Locale.And),
    };
}

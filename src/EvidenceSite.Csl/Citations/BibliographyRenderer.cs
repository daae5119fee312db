using EvidenceSite.Csl.Disambiguation;
using EvidenceSite.Csl.Output;
using EvidenceSite.Csl.Rendering;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Citations;

/// <summary>Renders the entries of a bibliography.</summary>
internal sealed class BibliographyRenderer(Register register, BibliographySection section)
{
    public Bibliography Render()
    {
        var entries = ImmutableArray.CreateBuilder<BibliographyEntry>(register.Entries.Length);
        var typesetter = new Typesetter(register.Context.Locale);
        var substitute = section.SubsequentAuthorSubstitute is { } text ? new AuthorSubstitute(text, section.SubstituteRule) : null;
        foreach (var entry in register.Entries)
        {
            var piece = Piece(entry) is { } entered ? TermCapitals.Capitalise(entered) : null;
            if (substitute is not null && piece is not null) piece = substitute.Apply(piece);
            // A work of which the style has nothing to say makes no entry.
            if (piece is not null) entries.Add(new(entry.Item.Id, typesetter.Set(piece)));
        }
        return new(entries.DrainToImmutable())
        {
            HangingIndent = section.HangingIndent,
            HasMarginField = section.SecondFieldAlign != SecondFieldAlign.None,
            LineSpacing = section.LineSpacing,
            EntrySpacing = section.EntrySpacing,
        };
    }

    private Piece? Piece(CiteContext entry)
    {
        // What tells names apart in citations has no place here, where names have rules of their own.
        var choices = new CiteChoices { YearSuffix = entry.Choices.YearSuffix, Condition = entry.Choices.Condition };
        var cite = entry with { Choices = choices };
        if (section.SecondFieldAlign == SecondFieldAlign.None)
            return Dress.ApplyLayout(CiteRenderer.Render(register.Context, section, cite).Piece, section.Layout, register.Context.Locale.Language);
        return WithMargin(cite);
    }

    /// <summary>The first field goes to the margin, all others beside it (CSL 1.0.2, Whitespace).</summary>
    private Piece? WithMargin(CiteContext cite)
    {
        var renderer = new ElementRenderer(new(register.Context, section, cite));
        var fields = renderer.RenderAll(section.Children);
        if (fields.Count < 2) return Dress.ApplyLayout(PieceList.Join(fields), section.Layout, register.Context.Locale.Language);
        var rest = PieceList.Join(fields[1..]);
        return PieceList.Join(
            new SpanPiece([PieceList.Join(section.Layout.Prefix, fields[0])!], new() { Display = Display.LeftMargin }),
            new SpanPiece([PieceList.Join(rest, section.Layout.Suffix)!], new() { Display = Display.RightInline }));
    }
}

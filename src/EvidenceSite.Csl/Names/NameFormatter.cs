using EvidenceSite.Csl.Disambiguation;
using EvidenceSite.Csl.Items;
using EvidenceSite.Csl.Rendering;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Names;

/// <summary>Renders one name (CSL 1.0.2, Name-part Order).</summary>
internal sealed class NameFormatter(NameStyle style, StyleTree tree, bool isSorting)
{
    private static readonly TextPiece Blank = new(" ");

    /// <param name="level">How far the given name is spelt out to tell people apart.</param>
    public Piece? Format(CslName name, bool isInverted, GivenNameLevel level)
    {
        if (name.Literal is { } literal) return Span(Part(literal, style.Element.Family));
        if (name.Family is null) return Span(Part(name.Given, style.Element.Given));
        if (!Scripts.IsByzantine(name)) return Span(NonByzantine(name));
        var isShort = style.Form == NameForm.Short && level == GivenNameLevel.Usual;
        if (isShort) return Span(Spaced(ParticleOf(name), Family(name)));
        return Span(isInverted ? Inverted(name, level) : Natural(name, level));
    }

    private static SpanPiece? Span(Piece? piece) => piece is null ? null : new([piece], PieceFormat.None, PieceRole.Name);

    private Piece? NonByzantine(CslName name)
    {
        var family = Part(name.Family, style.Element.Family);
        if (style.Form == NameForm.Short) return family;
        return PieceList.Join(family, Part(name.Given, style.Element.Given));
    }

    private Piece? Natural(CslName name, GivenNameLevel level)
    {
        var given = Affixed(Spaced(GivenCore(name, level), Core(name.DroppingParticle, style.Element.Given)), style.Element.Given);
        var whole = Spaced(given, Affixed(Spaced(Core(name.NonDroppingParticle, style.Element.Family), FamilyCore(name)), style.Element.Family));
        if (name.Suffix is null) return whole;
        return PieceList.Join(whole, new TextPiece(name.CommaSuffix ? ", " : " "), MarkupReader.Read(name.Suffix));
    }

    /// <summary>In which part the non-dropping particle stands depends on the style, and on whether it is for showing or sorting.</summary>
    private Piece? Inverted(CslName name, GivenNameLevel level)
    {
        var demotes = tree.Demotion == ParticleDemotion.DisplayAndSort || (tree.Demotion == ParticleDemotion.SortOnly && isSorting);
        var particle = Core(name.NonDroppingParticle, demotes ? style.Element.Given : style.Element.Family);
        var family = Affixed(demotes ? FamilyCore(name) : Spaced(particle, FamilyCore(name)), style.Element.Family);
        var givenWords = Spaced(GivenCore(name, level), Core(name.DroppingParticle, style.Element.Given));
        var given = Affixed(Spaced(givenWords, demotes ? particle : null), style.Element.Given);
        var pieces = new List<Piece>(3);
        if (family is not null) pieces.Add(family);
        if (given is not null) pieces.Add(given);
        if (name.Suffix is not null) pieces.Add(MarkupReader.Read(name.Suffix)!);
        return PieceList.Join(pieces, TextPiece.Of(style.SortSeparator));
    }

    private Piece? ParticleOf(CslName name) =>
        isSorting && tree.Demotion != ParticleDemotion.Never ? null : Core(name.NonDroppingParticle, style.Element.Family);

    private Piece? Family(CslName name) => Affixed(FamilyCore(name), style.Element.Family);

    private Piece? FamilyCore(CslName name) => Core(name.Family, style.Element.Family);

    private Piece? GivenCore(CslName name, GivenNameLevel level)
    {
        if (name.Given is null || MarkupReader.Read(name.Given) is not { } given) return null;
        return Dress.Apply(style.InitializeWith is null ? given : Initials(given, level), style.Element.Given.Inner, "");
    }

    /// <summary>Each part of a given name with markup has initials of its own.</summary>
    private Piece Initials(Piece given, GivenNameLevel level) => given switch
    {
        TextPiece text => new TextPiece(Initials(text.Text, level)),
        SpanPiece span => span.With([.. span.Children.Select(c => Initials(c, level))]),
        _ => given,
    };

    private string Initials(string given, GivenNameLevel level)
    {
        var mark = style.InitializeWith!;
        var lead = given[0] switch
        {
            ' ' => mark.EndsWith(' ') ? " " : "",
            '-' => tree.InitializeWithHyphen ? "-" : "",
            _ => "",
        };
        var keepsWords = !style.Initialize || level == GivenNameLevel.Full;
        return lead + (keepsWords
            ? GivenInitials.Normalise(given, mark, tree.InitializeWithHyphen)
            : GivenInitials.Abbreviate(given, mark, tree.InitializeWithHyphen));
    }

    private static Piece? Part(string? text, Appearance look) => Affixed(Core(text, look), look);

    /// <summary>Formatting holds for each word of its own, affixes for the part as a whole.</summary>
    private static Piece? Core(string? text, Appearance look) =>
        string.IsNullOrEmpty(text) ? null : Dress.Apply(MarkupReader.Read(text), look.Inner, "");

    private static Piece? Affixed(Piece? piece, Appearance look) =>
        piece is null || (look.Prefix is null && look.Suffix is null) ? piece : PieceList.Join(look.Prefix, piece, look.Suffix);

    /// <summary>With blanks between, but after an apostrophe, a hyphen, or a blank that an affix has brought.</summary>
    private static Piece? Spaced(Piece? first, Piece? second)
    {
        if (first is null || second is null) return first ?? second;
        return PieceList.Join(first, EndsClosed(first) ? null : Blank, second);
    }

    private static bool EndsClosed(Piece piece) =>
        piece.ToString() is [.., '\'' or '’' or '-' or '–' or ' ' or '\u00A0'];
}

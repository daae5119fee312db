using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Rendering;

/// <summary>Renders the inside of a layout for one cite or entry.</summary>
internal static class CiteRenderer
{
    public static RenderedCite Render(StyleContext context, Section section, CiteContext cite)
    {
        var renderer = new ElementRenderer(new(context, section, cite));
        return new(PieceList.Join(renderer.RenderAll(section.Children)), renderer.State.NameSets);
    }
}

namespace EvidenceSite.Render;

/// <summary>Lays out pages one after the other for one thread.</summary>
public interface IPageRenderer : IDisposable
{
    /// <summary>One page as a complete HTML document: UTF-8 without a mark, with LF.</summary>
    /// <exception cref="MissingTextException">A text of the interface is missing in the page's language.</exception>
    byte[] Render(Page page, RenderContext context);
}

using EvidenceSite.Render;
using Microsoft.AspNetCore.Components;

namespace EvidenceSite.Theme.Layout;

/// <summary>A template for one kind of page.</summary>
public abstract class PageTemplate<TPage> : ComponentBase
    where TPage : Page
{
    [Parameter, EditorRequired]
    public TPage Page { get; set; } = null!;

    [Parameter, EditorRequired]
    public RenderContext Context { get; set; } = null!;

    /// <summary>The texts of the interface.</summary>
    protected TextLookup T => Context.Texts;

    /// <summary>A link from this page to another.</summary>
    protected string To(SiteAddress address) => Context.Links.To(address);
}

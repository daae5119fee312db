using EvidenceSite.Csl.Rendering;

namespace EvidenceSite.Csl.Citations;

/// <summary>A cite of a known item, and all that its rendering depends on.</summary>
internal sealed record PlacedCite(Cite Cite, CiteContext Context)
{
    /// <summary>Nothing stands with the item itself that would be lost if the cite were drawn together with others.</summary>
    public bool IsBare => string.IsNullOrEmpty(Cite.Prefix) && string.IsNullOrEmpty(Cite.Suffix) && Context.Locator is null;
}

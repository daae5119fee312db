using EvidenceSite.Csl.Rendering;

namespace EvidenceSite.Csl.Names;

/// <summary>When a list of names is abbreviated, and to how many (CSL 1.0.2, Et-al Abbreviation).</summary>
internal readonly struct EtAlRule(NameStyle style, RenderState state)
{
    /// <param name="forced">The number that disambiguation has asked for; 0 leaves it to the style.</param>
    public NameListLength Length(int names, int forced)
    {
        var isSubsequent = state.IsCitation && state.Cite.Position != CitePosition.First;
        var min = isSubsequent ? style.EtAlSubsequentMin : style.EtAlMin;
        var first = Math.Max(forced, isSubsequent ? style.EtAlSubsequentUseFirst : style.EtAlUseFirst);
        if (min == 0 || names < min || first >= names) return new(names, true, false);
        // The last name would follow the first ones without anything left out.
        return new(first, false, style.EtAlUseLast && names > first + 1);
    }
}

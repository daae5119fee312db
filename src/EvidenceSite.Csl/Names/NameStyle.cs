using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Names;

/// <summary>How the names of a list look, with all inheritance settled.</summary>
internal sealed class NameStyle
{
    private NameStyle(NameElement element, NameOptions options)
    {
        Element = element;
        And = options.And ?? AndWord.None;
        Delimiter = options.Delimiter ?? ", ";
        NamesDelimiter = options.NamesDelimiter;
        PrecedesEtAl = options.DelimiterPrecedesEtAl ?? PrecedesRule.Contextual;
        PrecedesLast = options.DelimiterPrecedesLast ?? PrecedesRule.Contextual;
        EtAlMin = options.EtAlMin ?? 0;
        EtAlUseFirst = options.EtAlUseFirst ?? int.MaxValue;
        EtAlSubsequentMin = options.EtAlSubsequentMin ?? EtAlMin;
        EtAlSubsequentUseFirst = options.EtAlSubsequentUseFirst ?? EtAlUseFirst;
        EtAlUseLast = options.EtAlUseLast ?? false;
        Form = options.Form ?? NameForm.Long;
        Initialize = options.Initialize ?? true;
        InitializeWith = options.InitializeWith;
        AsSortOrder = options.AsSortOrder ?? NameOrder.None;
        SortSeparator = options.SortSeparator ?? ", ";
    }

    public NameElement Element { get; }

    public AndWord And { get; }

    public string Delimiter { get; }

    public string? NamesDelimiter { get; }

    public PrecedesRule PrecedesEtAl { get; }

    public PrecedesRule PrecedesLast { get; }

    /// <summary>0 never abbreviates.</summary>
    public int EtAlMin { get; }

    public int EtAlUseFirst { get; }

    public int EtAlSubsequentMin { get; }

    public int EtAlSubsequentUseFirst { get; }

    public bool EtAlUseLast { get; }

    public NameForm Form { get; }

    public bool Initialize { get; }

    /// <summary>Null shows given names in full.</summary>
    public string? InitializeWith { get; }

    public NameOrder AsSortOrder { get; }

    public string SortSeparator { get; }

    /// <param name="outer">Options of the section.</param>
    /// <param name="sortKey">Options of the sort key, which stand above all; null outside of sorting.</param>
    public static NameStyle Of(NameElement element, NameOptions outer, NameOptions? sortKey)
    {
        var own = element.Options.Over(outer);
        if (sortKey is null) return new(element, own);
        // In sorting all names are inverted, and given names never abbreviated (CSL 1.0.2, Sorting).
        return new(element, sortKey.Over(own) with { AsSortOrder = NameOrder.All, And = AndWord.None });
    }
}

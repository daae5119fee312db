namespace EvidenceSite.Csl.Styles;

/// <summary>The inheritable name options as one element gives them (CSL 1.0.2, Inheritable Name Options). Null is inherited.</summary>
internal sealed record NameOptions
{
    public static readonly NameOptions None = new();

    public AndWord? And { get; init; }

    public string? Delimiter { get; init; }

    /// <summary>Of <c>cs:names</c>: between the lists of two variables.</summary>
    public string? NamesDelimiter { get; init; }

    public PrecedesRule? DelimiterPrecedesEtAl { get; init; }

    public PrecedesRule? DelimiterPrecedesLast { get; init; }

    public int? EtAlMin { get; init; }

    public int? EtAlUseFirst { get; init; }

    public int? EtAlSubsequentMin { get; init; }

    public int? EtAlSubsequentUseFirst { get; init; }

    public bool? EtAlUseLast { get; init; }

    public NameForm? Form { get; init; }

    public bool? Initialize { get; init; }

    public string? InitializeWith { get; init; }

    public NameOrder? AsSortOrder { get; init; }

    public string? SortSeparator { get; init; }

    /// <summary>These options, completed by those of the element around.</summary>
    public NameOptions Over(NameOptions outer) => new()
    {
        And = And ?? outer.And,
        Delimiter = Delimiter ?? outer.Delimiter,
        NamesDelimiter = NamesDelimiter ?? outer.NamesDelimiter,
        DelimiterPrecedesEtAl = DelimiterPrecedesEtAl ?? outer.DelimiterPrecedesEtAl,
        DelimiterPrecedesLast = DelimiterPrecedesLast ?? outer.DelimiterPrecedesLast,
        EtAlMin = EtAlMin ?? outer.EtAlMin,
        EtAlUseFirst = EtAlUseFirst ?? outer.EtAlUseFirst,
        EtAlSubsequentMin = EtAlSubsequentMin ?? outer.EtAlSubsequentMin,
        EtAlSubsequentUseFirst = EtAlSubsequentUseFirst ?? outer.EtAlSubsequentUseFirst,
        EtAlUseLast = EtAlUseLast ?? outer.EtAlUseLast,
        Form = Form ?? outer.Form,
        Initialize = Initialize ?? outer.Initialize,
        InitializeWith = InitializeWith ?? outer.InitializeWith,
        AsSortOrder = AsSortOrder ?? outer.AsSortOrder,
        SortSeparator = SortSeparator ?? outer.SortSeparator,
    };
}

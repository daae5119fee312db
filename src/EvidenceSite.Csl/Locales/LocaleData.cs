using System.Collections.Frozen;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Locales;

/// <summary>What one <c>cs:locale</c> or one locale file says.</summary>
internal sealed class LocaleData
{
    /// <summary>As in "de-AT"; empty for a <c>cs:locale</c> that holds for any language.</summary>
    public string Language { get; init; } = "";

    public FrozenDictionary<(string Name, TermForm Form), Term> Terms { get; init; } = FrozenDictionary<(string Name, TermForm Form), Term>.Empty;

    /// <summary>Replace those of other locales as a whole, if there are any.</summary>
    public ImmutableArray<OrdinalTerm> Ordinals { get; init; } = [];

    public FrozenDictionary<(int Number, Gender Gender), string> LongOrdinals { get; init; } =
        FrozenDictionary<(int Number, Gender Gender), string>.Empty;

    public FrozenDictionary<DateForm, DateElement> Dates { get; init; } = FrozenDictionary<DateForm, DateElement>.Empty;

    public bool? PunctuationInQuote { get; init; }

    public bool? LimitDayOrdinalsToDay1 { get; init; }
}

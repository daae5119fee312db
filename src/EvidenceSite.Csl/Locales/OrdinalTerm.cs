namespace EvidenceSite.Csl.Locales;

/// <summary>An ordinal suffix, as "st" for numbers that end in 1.</summary>
/// <param name="Number">Null for the term that serves where no other matches.</param>
internal sealed record OrdinalTerm(int? Number, OrdinalMatch Match, Gender Gender, string Suffix)
{
    public bool Matches(int number) => Match switch
    {
        _ when Number is null => true,
        OrdinalMatch.WholeNumber => number == Number,
        OrdinalMatch.LastTwoDigits => number % 100 == Number,
        _ => number % 10 == Number,
    };
}

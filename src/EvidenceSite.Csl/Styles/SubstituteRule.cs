namespace EvidenceSite.Csl.Styles;

/// <summary>Which names of an entry give way to the <c>subsequent-author-substitute</c> (CSL 1.0.2, Reference Grouping).</summary>
internal enum SubstituteRule
{
    CompleteAll,
    CompleteEach,
    PartialEach,
    PartialFirst,
}

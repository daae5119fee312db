namespace EvidenceSite.Csl.Styles;

/// <summary>How cites of one citation are drawn together (CSL 1.0.2, Cite Collapsing).</summary>
internal enum Collapse
{
    None,
    CitationNumber,
    Year,
    YearSuffix,
    YearSuffixRanged,
}

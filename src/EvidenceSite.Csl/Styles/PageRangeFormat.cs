namespace EvidenceSite.Csl.Styles;

/// <summary>How the second number of a page range is shortened (CSL 1.0.2, Page Ranges).</summary>
internal enum PageRangeFormat
{
    None,
    Expanded,
    Minimal,
    MinimalTwo,
    Chicago15,
    Chicago16,
}

namespace EvidenceSite.Csl.Styles;

/// <summary>Whether the first field of an entry stands in the margin.</summary>
internal enum SecondFieldAlign
{
    None,
    Flush,
    Margin,
}

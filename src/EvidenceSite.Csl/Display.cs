namespace EvidenceSite.Csl;

/// <summary>Blocks of a bibliographic entry (CSL 1.0.2, Display).</summary>
public enum Display
{
    /// <summary>A paragraph over the whole width.</summary>
    Block,

    /// <summary>Starts at the left margin; the rest of the entry may stand beside it.</summary>
    LeftMargin,

    /// <summary>Follows the left margin on the same line, and wraps under itself.</summary>
    RightInline,

    /// <summary>An indented paragraph.</summary>
    Indent,
}

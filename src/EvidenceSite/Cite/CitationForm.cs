namespace EvidenceSite.Cite;

/// <summary>How a style cites within the text.</summary>
public enum CitationForm
{
    /// <summary>By the number of the reference.</summary>
    Number,

    /// <summary>By words: authors and year, author and page, or a label.</summary>
    Words,

    /// <summary>By the number of a note.</summary>
    Note,
}

namespace EvidenceSite.Csl.Pieces;

/// <summary>What a span stands for, where a later step must find it again.</summary>
internal enum PieceRole
{
    None,

    /// <summary>All names that one <c>cs:names</c> rendered, with labels.</summary>
    Names,

    /// <summary>The list of names of one variable, without label.</summary>
    NameList,

    /// <summary>One person or institution.</summary>
    Name,

    /// <summary>The year of a date.</summary>
    Year,

    /// <summary>The letter that tells works of one year apart.</summary>
    YearSuffix,

    CitationNumber,

    Locator,
}

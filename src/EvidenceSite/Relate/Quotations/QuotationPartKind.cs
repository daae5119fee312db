namespace EvidenceSite.Relate;

/// <summary>What a piece of a quotation stands for.</summary>
internal enum QuotationPartKind
{
    /// <summary>Words of the source.</summary>
    Words,

    /// <summary><c>[…]</c>: words of the source are left out here.</summary>
    Omission,

    /// <summary><c>[their]</c>: words of whoever quotes, added or in the place of a few of the source's.</summary>
    Clarification,
}

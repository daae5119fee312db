namespace EvidenceSite.Csl.Citations;

/// <summary>A rendered cite on its way into a citation.</summary>
/// <param name="Content">Null if the style has nothing to say of the item.</param>
internal sealed record JoinedCite(PlacedCite Cite, Piece? Content, Piece? Prefix, Piece? Suffix)
{
    /// <summary>The first names of the cite, by which cites are grouped; empty if there are none.</summary>
    public string NamesText => PieceSearch.First(Content, PieceRole.Names)?.ToString() ?? "";

    /// <summary>The writer has begun the prefix with a mark that takes the place of the delimiter.</summary>
    public bool BringsDelimiter => Prefix?.ToString() is [',' or ';' or ':' or '.', ..];

    public int CitationNumber => Cite.Context.CitationNumber;

    /// <summary>With prefix and suffix.</summary>
    public Piece? Whole => PieceList.Join(Prefix, Content, Suffix);
}

using Markdig.Syntax.Inlines;

namespace EvidenceSite.Markup;

/// <summary>A bracket of citations in Markdig's tree.</summary>
/// <param name="inside">What stands between the brackets.</param>
/// <param name="claimId">The id behind the bracket; null for none.</param>
/// <param name="positions">Where each of its characters stands in the text: within a quotation, more than a line end lies between two lines.</param>
internal sealed class CitationInline(string inside, string? claimId, ImmutableArray<int> positions) : LeafInline
{
    public string Inside { get; } = inside;

    public string? ClaimId { get; } = claimId;

    /// <summary>The position in the text of a character of <see cref="Inside"/>.</summary>
    public int PositionOf(int index) => positions[index];
}

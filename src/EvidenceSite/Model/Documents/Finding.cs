namespace EvidenceSite.Model;

/// <summary>One thing a study found, in plain words, with the words of the study that support it.</summary>
/// <param name="Id">Permanent within its summary; the anchor on the record's page.</param>
/// <param name="Sentence">What was found, in plain words.</param>
/// <param name="Body">Explanation besides the quotations; often empty.</param>
/// <param name="Quotations">At least one, each with its citation.</param>
public sealed record Finding(
    string Id, ImmutableArray<Inline> Sentence, ImmutableArray<Block> Body, ImmutableArray<SupportingQuotation> Quotations, Place Place)
{
    /// <summary>A certainty of its own; null where that of its summary holds.</summary>
    public CertaintyRating? OwnCertainty { get; init; }
}

namespace EvidenceSite.Render;

/// <summary>A claim that says or rests on something else than before.</summary>
/// <param name="Words">Old and new words in one line; all of one kind where only the support changed.</param>
/// <param name="Gained">What it rests on now and did not before.</param>
/// <param name="Lost">What it no longer rests on.</param>
public sealed record ChangedClaim(Claim Claim, ImmutableArray<ChangedWords> Words, ImmutableArray<Model.Cite> Gained, ImmutableArray<Model.Cite> Lost);

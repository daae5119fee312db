using System.Collections.Frozen;

namespace EvidenceSite.Validate;

/// <summary>Which approach suits which study design, as far as the vocabulary says: a design's own, else that of a wider one.</summary>
internal sealed class DesignApproaches(ImmutableArray<Concept> designs)
{
    private readonly FrozenDictionary<string, Concept> byId = designs.ToFrozenDictionary(design => design.Id, StringComparer.Ordinal);

    /// <summary>Warns of ratings by GRADE of what a qualitative study found.</summary>
    /// <param name="summary">With the ratings of its findings.</param>
    /// <param name="place">Where the certainty of the whole stands.</param>
    /// <param name="ratings">Those of single findings, with their places.</param>
    public void Check(Summary summary, Place place, ImmutableArray<FindingRating> ratings, DiagnosticBag diagnostics)
    {
        if (Of(summary.Design) != CertaintyApproach.GradeCerqual) return;
        foreach (var (rating, at) in ratings.Select(r => (r.Rating, r.Place)).Prepend((summary.Certainty, place)))
        {
            if (rating.Approach != CertaintyApproach.Grade) continue;
            diagnostics.Add(
                Codes.QualitativeApproach, at, $"The certainty is rated by GRADE, but the design \"{summary.Design}\" is a qualitative one",
                "Rate qualitative findings by GRADE-CERQual");
        }
    }

    // Validate has cut every cycle of wider concepts.
    private CertaintyApproach? Of(string id)
    {
        for (var next = byId.GetValueOrDefault(id); next is not null; next = next.Broader is { } broader ? byId.GetValueOrDefault(broader) : null)
        {
            if (next.Approach is { } approach) return approach;
        }
        return null;
    }
}

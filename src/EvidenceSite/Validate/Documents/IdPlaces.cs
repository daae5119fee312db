using System.Text.RegularExpressions;

namespace EvidenceSite.Validate;

/// <summary>Ids in braces that name nothing: behind a text without a citation, or within words that are stressed.</summary>
internal static partial class IdPlaces
{
    public static void Check(ImmutableArray<Block> body, DiagnosticBag diagnostics)
    {
        foreach (var (line, place) in body.SelectMany(LinesOf))
        {
            foreach (var match in TextWalk.Inlines(line).OfType<TextRun>().SelectMany(run => Pattern().Matches(run.Text)))
            {
                diagnostics.Add(
                    Codes.IdOutOfPlace, place, $"The id \"{match.Value}\" stands behind no heading and no citation",
                    $"Write it close behind the citation that the claim rests on, as in [@record#finding]{match.Value}, or take it out");
            }
        }
    }

    /// <summary>Claims are made in briefs; the ids of a summary are those of its headings.</summary>
    public static void RefuseClaims(ImmutableArray<Block> body, DiagnosticBag diagnostics)
    {
        foreach (var cluster in TextWalk.Clusters(body).Where(cluster => cluster.ClaimId is not null))
        {
            diagnostics.Add(
                Codes.IdOutOfPlace, cluster.Place, $"The citation has the id \"{cluster.ClaimId}\", but only a brief makes claims",
                "Take the id out; a finding gets its id in its heading");
        }
    }

    private static IEnumerable<(ImmutableArray<Inline> Line, Place Place)> LinesOf(Block block) => block switch
    {
        ListBlock list => list.Items.SelectMany(item => item).SelectMany(LinesOf),
        Quotation quotation => quotation.Content.SelectMany(LinesOf),
        _ => TextWalk.Lines([block]).Select(line => (line, block.Place)),
    };

    [GeneratedRegex(@"\{#[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

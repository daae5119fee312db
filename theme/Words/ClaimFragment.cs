namespace EvidenceSite.Theme.Words;

/// <summary>A piece of a line that ends in a citation, or what stands between such pieces.</summary>
/// <param name="Claim">The claim that it states; null for other text.</param>
internal sealed record ClaimFragment(Claim? Claim, ImmutableArray<Inline> Content)
{
    /// <summary>Takes a line apart behind each citation. The mark that ends a sentence stands outside of its claim.</summary>
    /// <param name="claims">The claims of the page by the citations that end them.</param>
    public static IEnumerable<ClaimFragment> Of(ImmutableArray<Inline> line, IReadOnlyDictionary<CitationCluster, Claim> claims)
    {
        var content = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in line)
        {
            if (content.Count == 0 && inline is TextRun run)
            {
                var (closing, rest) = ClaimWalk.SplitClosing(run.Text);
                if (closing.Length > 0) yield return new(null, [new TextRun(closing)]);
                if (rest.Length > 0) content.Add(new TextRun(rest));
                continue;
            }
            content.Add(inline);
            if (inline is not CitationCluster cluster) continue;
            var claim = claims.GetValueOrDefault(cluster);
            yield return new(claim?.Id is null ? null : claim, content.ToImmutable());
            content.Clear();
        }
        if (content.Count > 0) yield return new(null, content.ToImmutable());
    }
}

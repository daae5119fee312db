namespace EvidenceSite.Validate;

/// <summary>Hands the ratings of a summary's front matter to its findings.</summary>
internal static class RatedFindings
{
    /// <summary>The sections with each rating at its finding; a rating of a finding that is not there is reported.</summary>
    public static ImmutableArray<Section> Rate(
        ImmutableArray<Section> sections, ImmutableArray<FindingRating> ratings, DiagnosticBag diagnostics)
    {
        if (ratings.IsEmpty) return sections;
        var known = sections.SelectMany(section => section.Findings).Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var rating in ratings.Where(rating => !known.Contains(rating.Id)))
        {
            diagnostics.Add(
                Codes.UnknownRatedFinding, rating.Place, $"{Quoted.Of(rating.Id)} is no finding of this summary",
                NearestName.Hint(rating.Id, known) ?? (known.Count == 0 ? "It has no findings" : $"It has {string.Join(", ", known.Order(StringComparer.Ordinal))}"));
        }
        var byId = ratings.DistinctBy(rating => rating.Id).ToDictionary(rating => rating.Id, rating => rating.Rating, StringComparer.Ordinal);
        return [.. sections.Select(section => section with { Findings = [.. section.Findings.Select(Rated)] })];

        Finding Rated(Finding finding) => byId.TryGetValue(finding.Id, out var own) ? finding with { OwnCertainty = own } : finding;
    }
}

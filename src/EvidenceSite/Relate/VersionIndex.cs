using System.Collections.Frozen;

namespace EvidenceSite.Relate;

/// <summary>The published versions of briefs: all there, each as it was, and each still leading to what it cites.</summary>
internal static class VersionIndex
{
    private const string Mend = "A published version stays as it is: bring back what it cites, under the same id, in the record or summary it names";

    /// <summary>The earlier versions by slug, newest first.</summary>
    public static FrozenDictionary<string, ImmutableArray<Brief>> Create(Content content, FrozenDictionary<string, Summary> summaries, InputIds files, DiagnosticBag bag)
    {
        var slugs = content.Briefs.Select(b => b.Slug).ToHashSet(StringComparer.Ordinal);
        var frozen = content.FrozenBriefs.ToLookup(f => f.Brief.Slug, StringComparer.Ordinal);
        var recorded = content.RecordedVersions.ToLookup(r => r.Slug, StringComparer.Ordinal);
        foreach (var brief in content.Briefs) new VersionChain(brief, frozen[brief.Slug], recorded[brief.Slug], files).Check(bag);
        foreach (var orphan in frozen.Where(group => !slugs.Contains(group.Key) && !files.Briefs.Contains(group.Key)).Select(group => group.First()))
        {
            bag.Add(
                Codes.FrozenVersionWithoutBrief, orphan.Brief.Place, $"There is no brief \"{orphan.Brief.Slug}\" for this version to belong to",
                $"Bring back briefs/{orphan.Brief.Slug}.md, with status: retired if it is given up; under a new name, rename the folder too and add the old name to aliases");
        }
        CheckCitations(content, summaries, files, bag);
        return frozen.Where(group => slugs.Contains(group.Key))
            .ToFrozenDictionary(group => group.Key, group => group.Select(f => f.Brief).OrderByDescending(b => b.Version).ToImmutableArray(), StringComparer.Ordinal);
    }

    // What a version cites may go or change its place after it was published; the mend then is not in the version. How it is worded
    // was looked at in its day.
    private static void CheckCitations(Content content, FrozenDictionary<string, Summary> summaries, InputIds files, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        var versions = content with { Briefs = [.. content.FrozenBriefs.Select(f => f.Brief)], Summaries = [], Pages = [], Glossary = [] };
        CitationCheck.Run(versions, summaries, files, found);
        bag.AddRange(found.ToImmutable().Where(d => d.Severity == Severity.Error).Select(d => d with { Hint = Mend }));
    }
}

using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Relate;

/// <summary>Small catalogues made of a few lines.</summary>
internal static class RelatedSite
{
    /// <summary>One record a line: <c>id | YAML lines divided by ;; </c>, with a type, and a title named by the id where it has none.</summary>
    public static Outcome<Catalogue> Of(params string[] records) => TestSite.Of(Text(records)).Relate();

    /// <summary>The same, which must have no fault.</summary>
    public static Catalogue Sound(params string[] records)
    {
        var outcome = Of(records);
        Assert.Equal("", TestSite.Print(outcome.Diagnostics));
        return outcome.Value;
    }

    /// <summary>The faults of a whole site in one text.</summary>
    public static ImmutableArray<Diagnostic> Faults(string site) => TestSite.Of(site).Relate().Diagnostics;

    public static string Text(params string[] records) => string.Concat(records.Select(Record));

    /// <summary>A summary of a record with one finding.</summary>
    public static string Summary(string id, string body, string more = "") => $"""
        === vocabulary/designs.yaml
        - id: interviews
          label: {LabelOf("Interviews")}
        === summaries/{id}.md
        ---
        title: Short
        language: en
        headline: What it found.
        design: interviews
        based-on: abstract
        changes: Retold.
        summarised-by: [Us]
        certainty:
          {Rating}
        {more}
        ---

        {body}

        """;

    private const string Rating = "{level: low, approach: GRADE-CERQual, reason: One study.}";

    /// <summary>A draft whose text begins in line 12.</summary>
    public static string Brief(string slug, string text) => $$"""

        === briefs/{{slug}}.md
        ---
        title: T
        language: en
        question: Q?
        description: D.
        status: draft
        version: 1
        published: 2026-01-01
        authors: [{literal: Us}]
        certainty: {level: not-assessed, reason: R.}
        ---
        {{text}}

        """;

    private static string LabelOf(string english) => "{en: " + english + "}";

    private static string Record(string line)
    {
        var parts = line.Split('|', 2);
        var id = parts[0].Trim();
        var keys = parts.Length < 2 ? "" : string.Join('\n', parts[1].Split(";;").Select(key => key.Trim()));
        var title = keys.StartsWith("title:", StringComparison.Ordinal) ? "" : $"title: {id}\n";
        return $"=== records/{id}.yaml\ntype: article-journal\n{title}{keys}\n";
    }
}

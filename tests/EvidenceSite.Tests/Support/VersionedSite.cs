using System.Text;

namespace EvidenceSite.Tests.Support;

/// <summary>A site whose brief has three versions: two published ones, kept with their digests, and the newest.</summary>
internal static class VersionedSite
{
    public const string First = """
        ---
        title: What helps?
        language: en
        question: What helps people find homes?
        description: What two studies say.
        status: current
        version: 1
        published: 2025-01-02
        authors: [{literal: Editors}]
        certainty: {level: not-assessed, reason: We read abstracts.}
        not-searched: The studies were chosen.
        changes:
          - {version: 1, date: 2025-01-02, summary: First published.}
        ---

        ## Key messages {#key-messages}

        - Homes help people [@a#homes]{#homes-help}.
        - Money helps too [@a]{#money}.
        - Nobody knows what it costs [@a]{#costs}.

        ## Methods {#methods}

        We read.

        ## Limitations {#limitations}

        Few studies.

        """;

    public const string Second = """
        ---
        title: What helps?
        language: en
        question: What helps people find homes?
        description: What two studies say.
        status: current
        version: 2
        published: 2025-01-02
        modified: 2025-06-01
        authors: [{literal: Editors}]
        certainty: {level: not-assessed, reason: We read abstracts.}
        not-searched: The studies were chosen.
        changes:
          - {version: 2, date: 2025-06-01, summary: One study added.}
          - {version: 1, date: 2025-01-02, summary: First published.}
        ---

        ## Key messages {#key-messages}

        - Homes of their own help most people [@a#homes; @b]{#homes-help}.
        - Nobody knows what it costs [@a]{#costs}.
        - Rules get in the way [@b]{#rules}.

        ## Methods {#methods}

        We read.

        ## Limitations {#limitations}

        Few studies.

        """;

    public static string Newest { get; } = Second
        .Replace("version: 2\n", "version: 3\n", StringComparison.Ordinal).Replace("modified: 2025-06-01", "modified: 2025-09-01", StringComparison.Ordinal)
        .Replace("changes:\n", "changes:\n  - {version: 3, date: 2025-09-01, summary: Words only.}\n", StringComparison.Ordinal);

    public static string List { get; } = $"- version: 1\n  frozen: 2025-06-01\n  sha-256: {DigestOf(First)}\n- version: 2\n  frozen: 2025-09-01\n  sha-256: {DigestOf(Second)}\n";

    private const string Studies = """
        === vocabulary/designs.yaml
        - {id: interviews, label: {en: Interviews}}
        === records/a.yaml
        type: article-journal
        title: The first study
        author: [{family: Ek, given: A.}]
        issued: 2023
        abstract: Homes help.
        licence: {applies-to: article, spdx: CC-BY-4.0}
        === summaries/a.md
        ---
        title: Homes
        language: en
        headline: Homes help.
        design: interviews
        based-on: abstract
        changes: Retold.
        summarised-by: [Us]
        certainty: {level: not-assessed, reason: We read abstracts.}
        ---

        ## What they found

        ### Homes help {#homes}

        > Homes help [@a]
        === records/b.yaml
        type: article-journal
        title: The second study
        author: [{family: Bo, given: B.}]
        issued: 2024

        """;

    /// <summary>The files by their path; a test takes some out or puts others in.</summary>
    public static Dictionary<string, string> Files() => new(StringComparer.Ordinal)
    {
        ["briefs/homes.md"] = Newest,
        ["briefs/homes/v1.md"] = First,
        ["briefs/homes/v2.md"] = Second,
        ["briefs/homes/versions.yaml"] = List,
    };

    public static TestSite Of(Dictionary<string, string> files) => TestSite.Of(TextOf(files));

    /// <summary>The whole site as one text, with the studies that its brief cites.</summary>
    public static string TextOf(Dictionary<string, string> files) => Studies + string.Concat(files.Select(file => $"=== {file.Key}\n{file.Value}"));

    public static VersionDigest DigestOf(string text) => VersionDigest.Of(Encoding.UTF8.GetBytes(text));
}

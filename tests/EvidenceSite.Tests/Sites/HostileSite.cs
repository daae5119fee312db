using System.Globalization;
using System.Text.RegularExpressions;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Sites;

/// <summary>A site in which every field that takes text is filled in by a test.</summary>
internal static partial class HostileSite
{
    private const string Text = """
        === vocabulary/designs.yaml
        - {id: d, label: {en: TEXT}, definition: {en: TEXT}}
        === vocabulary/topics.yaml
        - {id: t, label: {en: TEXT}, definition: {en: TEXT}}
        === vocabulary/journals.yaml
        - {id: j, title: TEXT, abbreviations: [Known J], publisher: TEXT, source: TEXT, checked-on: 2026-01-01}
        === vocabulary/glossary.yaml
        - {id: g, term: {en: TEXT}, abbreviation: TEXT, definition: {en: TEXT}, source: ["[@a, Results]"]}
        === records/a.yaml
        type: article-journal
        title: TEXT
        author: [{family: TEXT, given: TEXT, suffix: TEXT}, {literal: TEXT}]
        editor: [{literal: TEXT}]
        container-title: Known J
        volume: TEXT
        issue: TEXT
        page: TEXT
        number: TEXT
        genre: TEXT
        publisher: TEXT
        publisher-place: TEXT
        note: TEXT
        keyword: [TEXT]
        issued: 2020
        DOI: 10.1234/a
        topics: [t]
        abstract: [{label: RESULTS, text: TEXT}, {label: TEXT, text: TEXT}]
        licence: {applies-to: article, spdx: CC-BY-4.0, holder: TEXT, copyright: TEXT, statement: TEXT, required-notice: TEXT, evidence: TEXT}
        status: {kind: retracted, reason: TEXT}
        provenance: [{how: entered, source: TEXT, fields: [title]}]
        === records/b.yaml
        type: book
        title: TEXT
        container-title: TEXT
        genre: TEXT
        licence: {applies-to: article, statement: TEXT, holder: TEXT}
        === summaries/a.md
        ---
        title: TEXT
        language: en
        headline: TEXT
        question: TEXT
        design: d
        setting: TEXT
        participants: TEXT
        based-on: abstract
        changes: TEXT
        summarised-by: [TEXT]
        reviewed-by: [TEXT]
        certainty: {level: low, approach: GRADE-CERQual, concerns: {adequacy: TEXT}, reason: TEXT}
        ---
        ## What

        Words.
        === briefs/b.md
        ---
        title: TEXT
        language: en
        question: TEXT
        description: TEXT
        status: current
        version: 1
        published: 2025-01-01
        authors: [{literal: TEXT}]
        audience: TEXT
        jurisdiction: TEXT
        funding: TEXT
        interests: TEXT
        acknowledges-retraction: [a]
        certainty: {level: not-assessed, reason: TEXT}
        changes: [{version: 1, date: 2025-01-01, summary: TEXT}]
        not-searched: Two studies were chosen.
        ---
        ## Key messages {#key-messages}

        - One [@a, Results]{#one}.

        ## Methods {#methods}

        We read.

        ## Limitations {#limitations}

        Few studies.
        === briefs/c.md
        ---
        title: TEXT
        language: en
        question: TEXT
        description: TEXT
        status: retired
        retired-because: TEXT
        version: 1
        published: 2025-01-01
        authors: [{literal: TEXT}]
        acknowledges-retraction: [a]
        not-searched: Two studies were chosen.
        certainty: {level: not-assessed, reason: TEXT}
        ---
        ## Key messages {#key-messages}

        - One [@a]{#one}.

        ## Methods {#methods}

        We read.

        ## Limitations {#limitations}

        Few studies.
        === pages/about.md
        ---
        title: TEXT
        language: en
        description: TEXT
        order: 1
        ---
        Words.

        """;

    /// <summary>How many fields there are.</summary>
    public static int Fields { get; } = Field().Count(Text);

    /// <summary>Builds the site with a text in each field, by the field's number.</summary>
    public static BuiltSite With(Func<int, string> text)
    {
        var number = 0;
        return BuiltSite.Of(TestSite.Of(Field().Replace(Text, _ => Quote(text(number++)))));
    }

    // YAML 1.2, section 5.7: any character can be written by its number.
    private static string Quote(string text) =>
        "\"" + string.Concat(text.EnumerateRunes().Select(rune => string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"))) + "\"";

    [GeneratedRegex(@"\bTEXT\b")]
    private static partial Regex Field();
}

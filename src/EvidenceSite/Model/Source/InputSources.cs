namespace EvidenceSite.Model;

/// <summary>The whole input folder and configuration as they were written: what Read hands to Validate.</summary>
/// <param name="Records">Ordered by path, as are all lists here.</param>
/// <param name="Topics">A sequence of SKOS-like concepts, as in <paramref name="Designs"/>.</param>
/// <param name="Texts">The interface's texts, one file a language; the file's name is the language code.</param>
public sealed record InputSources(
    ImmutableArray<RecordSource> Records,
    ImmutableArray<DocumentSource> Summaries,
    ImmutableArray<DocumentSource> Briefs,
    ImmutableArray<DocumentSource> Pages,
    YamlSource Topics,
    YamlSource Designs,
    YamlSource Journals,
    YamlSource Glossary,
    YamlSource Site,
    ImmutableArray<YamlSource> Texts)
{
    /// <summary>A vocabulary like <see cref="Topics"/>.</summary>
    public required YamlSource Populations { get; init; }

    /// <summary>The published versions of briefs.</summary>
    public ImmutableArray<FrozenBriefSource> FrozenBriefs { get; init; } = [];

    /// <summary>The lists of them, one a brief.</summary>
    public ImmutableArray<VersionListSource> VersionLists { get; init; } = [];

    /// <summary>What may be published by which licence; empty for a site that keeps to the built-in rules.</summary>
    public YamlSource Policy { get; init; } = YamlSource.Missing("output-config/policy.yaml");

    /// <summary>How the site cites; empty for a site that keeps to what is usual.</summary>
    public YamlSource Citations { get; init; } = YamlSource.Missing("output-config/citations.yaml");

    /// <summary>The citation styles as they were written, as CSL 1.0.2 has them: <c>output-config/styles/*.csl</c>.</summary>
    public ImmutableArray<SourceFile> Styles { get; init; } = [];
}

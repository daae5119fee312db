using EvidenceSite.Cite;

namespace EvidenceSite.Tests.Support;

/// <summary>Citation styles for tests that are about other things, and those that the repository ships.</summary>
internal static class Styles
{
    /// <summary>Of a site that has none of its own.</summary>
    public static CitationStyles Usual { get; } = CitationStyles.Compile(new CitationSettings()).Value;

    /// <summary>The shipped ones, as files.</summary>
    public static ImmutableArray<SourceFile> Shipped { get; } =
    [
        .. Directory.GetFiles(Repository.PathOf("output-config/styles"), "*.csl").Order(StringComparer.Ordinal)
            .Select(path => new SourceFile($"output-config/styles/{Path.GetFileName(path)}", File.ReadAllText(path))),
    ];

    /// <summary>The shipped ones, of which one is the site's.</summary>
    public static CitationStyles With(string site, bool raisesNumbers = true) =>
        CitationStyles.Compile(new CitationSettings { Style = site, Files = Shipped, RaisesNumbers = raisesNumbers }).Value;

    /// <summary>A record as the search takes it along.</summary>
    public static ReadOnlyMemory<byte> Item(Record record) => SiteBuilder.Item(record, Usual.For("en"));
}

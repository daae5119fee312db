using EvidenceSite.Tests.Support;
using EvidenceSite.Validate;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Validate;

/// <summary>What holds for any input at all, however little sense it makes.</summary>
public sealed class ValidatorProperties
{
    private static readonly ImmutableArray<string> Keys =
    [
        "type", "title", "author", "issued", "DOI", "ISSN", "abstract", "licence", "status", "provenance", "topics", "aliases", "id", "label", "broader",
        "source", "term", "definition", "languages", "publisher", "certainty", "changes", "version", "date-parts", "family", "literal", "base-url", "en", "nonsense",
        "commercial", "licences", "CC-BY-*", "unknown", "publish", "excerpts", "adaptation", "reuse",
    ];

    private static readonly ImmutableArray<string> Values =
        ["", "~", "a", "b", "book", "2023-10-14", "1", "10.1234/a", "[@a]", "https://example.org/", "current", "CC-BY", "\u202E", "en", "#0b5d57", "1477-7517"];

    [Fact]
    public void Validation_never_throws_and_gives_the_same_answer_twice() =>
        Prop.ForAll(Arb.From(Sources()), sources =>
        {
            var overrides = new SiteOverrides(null, null);
            var first = Validator.Validate(sources, overrides).Diagnostics;
            return first.SequenceEqual(Validator.Validate(sources, overrides).Diagnostics) && first.All(fault => fault.ToString().Length > 0);
        }).Check(Laws.Tried());

    private static Gen<InputSources> Sources() =>
        from nodes in Gen.ArrayOf(Node(3), 7)
        from mappings in Gen.ArrayOf(Mapping(2), 4)
        select new InputSources(
            [new("a", File("a"), mappings[0]), new("b", File("b"), mappings[1])],
            [new("a", File("a"), mappings[2], Body)],
            [new("x", File("x"), mappings[3], Body)],
            [new("y.es", File("y.es"), mappings[3], [])],
            Yaml("topics", nodes[0]), Yaml("designs", nodes[1]), Yaml("journals", nodes[2]), Yaml("glossary", nodes[3]), Yaml("site", nodes[4]), [Yaml("en", nodes[5])])
        {
            Populations = Yaml("populations", nodes[1]),
            Policy = Yaml("policy", nodes[6]),
        };

    private static ImmutableArray<Block> Body =>
    [
        new Heading(2, null, [new TextRun("Found")], File("a")),
        new Heading(3, "helped", [], File("a")),
        new Quotation([], File("a")),
        new Quotation([new Paragraph([], File("a"))], File("a")),
    ];

    private static YamlSource Yaml(string name, SourceNode root) => new(File(name), root);

    private static Place File(string name) => new(name + ".yaml", 1, 1);

    private static Gen<SourceNode> Node(int depth)
    {
        var scalar = from value in Gen.Elements(Values.AsEnumerable()) from plain in Gen.Elements(true, false) select (SourceNode)new SourceScalar(value, plain, File("n"));
        if (depth == 0) return scalar;
        var sequence = Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Node(depth - 1), count)).Select(items => (SourceNode)new SourceSequence([.. items], File("n")));
        return Gen.OneOf(scalar, sequence, Mapping(depth).Select(mapping => (SourceNode)mapping));
    }

    private static Gen<SourceMapping> Mapping(int depth) =>
        from keys in Gen.ArrayOf(Gen.Elements(Keys.AsEnumerable()), 8).Select(keys => keys.Distinct().ToArray())
        from values in Gen.ArrayOf(Node(depth - 1), keys.Length)
        select new SourceMapping([.. keys.Zip(values, (key, value) => new SourceEntry(new SourceScalar(key, true, File("n")), value))], File("n"));
}

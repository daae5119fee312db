using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EvidenceSite.Import;

/// <summary>CSL-YAML: a list of items, or a mapping whose <c>references</c> are one, as Pandoc and Zotero write it.</summary>
internal sealed partial class CslYamlFormat : IEntryFormat
{
    // Levels of sequences and mappings; dates are the deepest.
    private const int Deepest = 32;

    public string Name => "csl-yaml";

    public bool Recognises(string head) => Start().IsMatch(head);

    public IEnumerable<ImportEntry> Read(ImportSource source)
    {
        var tree = Tree(source, out var fault);
        if (fault is not null) yield return fault;
        var items = (tree?["references"] ?? tree)?.Items.ToList() ?? [];
        foreach (var item in items)
        {
            yield return item.Kind == JsonValueKind.Object ? CslMapping.Read(item) : ImportEntry.Broken(item.Place, "An item of CSL-YAML is a mapping");
        }
        if (fault is null && items.Count == 0) yield return ImportEntry.Broken(Place.WholeFile(source.Path), "The file has no item of CSL-YAML");
    }

    private static JsonPart? Tree(ImportSource source, out ImportEntry? fault)
    {
        fault = null;
        try
        {
            using var text = source.OpenText();
            var parser = new Parser(text);
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _)) return null;
            parser.Consume<DocumentStart>();
            return Part(parser, source, 0);
        }
        catch (YamlException no)
        {
            fault = ImportEntry.Broken(source.At((int)no.Start.Line, (int)no.Start.Column), $"The file cannot be read as YAML: {PageFields.Short(no.Message.TrimEnd('.'))}");
        }
        // What the parser throws of its own at some broken texts.
        catch (Exception no) when (no is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            fault = ImportEntry.Broken(Place.WholeFile(source.Path), $"The file cannot be read as YAML: {PageFields.Short(no.Message.TrimEnd('.'))}");
        }
        return null;
    }

    private static JsonPart Part(IParser parser, ImportSource source, int depth)
    {
        var at = parser.Current!;
        var place = source.At((int)at.Start.Line, (int)at.Start.Column);
        if (at is AnchorAlias || (at is NodeEvent { Anchor.IsEmpty: false }) || depth > Deepest) throw new YamlException(at.Start, at.End, "anchors, aliases and deep nesting are not read");
        if (parser.TryConsume<Scalar>(out var scalar)) return new JsonPart(JsonValueKind.String, scalar.Value, place);
        var isList = parser.TryConsume<SequenceStart>(out _);
        var part = new JsonPart(isList ? JsonValueKind.Array : JsonValueKind.Object, "", place);
        if (!isList) parser.Consume<MappingStart>();
        while (isList ? !parser.TryConsume<SequenceEnd>(out _) : !parser.TryConsume<MappingEnd>(out _))
        {
            var name = isList ? "" : Part(parser, source, depth + 1).Text ?? "";
            part.Members.Add(new(name, Part(parser, source, depth + 1)));
        }
        return part;
    }

    [GeneratedRegex(@"^(?:%YAML.*\n)?(?:---\s*\n)?(?:#.*\n)*(?:references:\s*\n\s*)?-\s+""?(?:id|type|title|author|DOI|abstract)""?:", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}

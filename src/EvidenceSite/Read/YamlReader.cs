using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EvidenceSite.Read;

/// <summary>
/// Reads one YAML 1.2 document as nodes with their places. Anchors, aliases, tags, directives and further documents are
/// refused: nobody needs them in a record, and each has a way to surprise.
/// </summary>
public sealed class YamlReader
{
    private const int MaxDepth = 32;

    private readonly SourceFile file;
    private readonly int start;
    private readonly DiagnosticBag bag;
    private readonly Parser parser;

    private YamlReader(SourceFile file, Range range, DiagnosticBag bag)
    {
        (this.file, this.bag) = (file, bag);
        (start, var length) = range.GetOffsetAndLength(file.Text.Length);
        parser = new Parser(new StringReader(file.Text.Substring(start, length)));
    }

    /// <summary>Reads a file. Null when it is empty or not well formed; the latter is reported.</summary>
    /// <param name="range">The part of its text that is YAML, as front matter is.</param>
    public static SourceNode? Read(SourceFile file, Range range, DiagnosticBag bag)
    {
        var reader = new YamlReader(file, range, bag);
        try
        {
            return reader.ReadDocument();
        }
        catch (SyntaxFault fault)
        {
            bag.Add(fault.Code, fault.Place, fault.Message, fault.Hint);
        }
        catch (YamlException fault)
        {
            bag.Add(
                Codes.YamlSyntax,
                reader.PlaceOf(fault.Start),
                $"This is not well-formed YAML: {Sentence(fault)}",
                "Check quotation marks, colons and indentation here and in the line above");
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // The parser can fail without a place on input it did not foresee.
            bag.Add(
                Codes.YamlSyntax,
                reader.PlaceOf(reader.parser.Current?.Start ?? Mark.Empty),
                "This is not well-formed YAML",
                "Check quotation marks, colons and indentation from here on");
        }
        return null;
    }

    private SourceNode? ReadDocument()
    {
        Next();
        if (Next() is StreamEnd) return null;
        if (parser.Current is DocumentStart start && HasDirective(start))
            throw Refuse("A YAML directive is not allowed", "Take out the line that begins with %");
        Next();
        var node = ReadNode(0);
        if (parser.Current is not DocumentEnd) Next();
        if (Next() is DocumentStart) throw Refuse("A second YAML document is not allowed", "Put it into a file of its own");
        return node is SourceScalar { IsNull: true } ? null : node;
    }

    // The parser lists the two handles that every document has (YAML 1.2, section 6.8.2) as if they had been written.
    private static bool HasDirective(DocumentStart start) =>
        start.Version is not null || (start.Tags ?? []).Any(tag => (tag.Handle, tag.Prefix) is not (("!", "!") or ("!!", "tag:yaml.org,2002:")));

    // On entry the parser stands on the node's first event, on return on its last.
    private SourceNode ReadNode(int depth)
    {
        if (depth > MaxDepth) throw new SyntaxFault(Codes.YamlTooDeep, Here, $"This is nested more than {MaxDepth} levels deep", "Flatten it: no record needs more than five levels");
        switch (parser.Current)
        {
            case AnchorAlias alias:
                throw Refuse($"The alias \"*{alias.Value}\" is not allowed", "Write the value out");
            case NodeEvent { Anchor.IsEmpty: false } node:
                throw Refuse($"The anchor \"&{node.Anchor.Value}\" is not allowed", "Take it out, and put text that begins with & into quotation marks");
            case NodeEvent { Tag.IsEmpty: false } node:
                throw Refuse($"The tag \"{Shorten(node.Tag.Value)}\" is not allowed", "Take it out, and put text that begins with ! into quotation marks");
            case Scalar scalar:
                return new SourceScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Here);
            case SequenceStart:
                return ReadSequence(depth);
            case MappingStart:
                return ReadMapping(depth);
            default:
                throw Refuse("A value is expected here", null);
        }
    }

    private SourceSequence ReadSequence(int depth)
    {
        var place = Here;
        var items = ImmutableArray.CreateBuilder<SourceNode>();
        while (Next() is not SequenceEnd) items.Add(ReadNode(depth + 1));
        return new SourceSequence(items.ToImmutable(), place);
    }

    private SourceMapping ReadMapping(int depth)
    {
        var place = Here;
        var entries = ImmutableArray.CreateBuilder<SourceEntry>();
        var keys = new SeenKeys();
        while (Next() is not MappingEnd)
        {
            var name = ReadNode(depth + 1);
            if (name is not SourceScalar key) throw new SyntaxFault(Codes.YamlSyntax, name.Place, "A key must be plain text", "Write the key as one word before a colon");
            Next();
            var value = ReadNode(depth + 1);
            if (keys.FirstOf(key) is { } first)
                bag.Add(
                    Codes.YamlDuplicateKey,
                    key.Place,
                    $"The key \"{Shorten(key.Value)}\" stands twice in this block, first in line {first.Place.Line}",
                    "Keep one of them");
            else
                entries.Add(new SourceEntry(key, value));
        }
        return new SourceMapping(entries.ToImmutable(), place);
    }

    private ParsingEvent? Next()
    {
        do
        {
            if (!parser.MoveNext()) return null;
        }
        while (parser.Current is Comment);
        return parser.Current;
    }

    private Place Here => PlaceOf(parser.Current!.Start);

    // By offset: the parser counts separators as line ends that editors, and YAML since 1.2 (section 5.4), do not.
    private Place PlaceOf(in Mark mark) => file.At(start + (int)mark.Index);

    private SyntaxFault Refuse(string message, string? hint) =>
        new(parser.Current is NodeEvent or AnchorAlias or DocumentStart ? Codes.YamlFeature : Codes.YamlSyntax, Here, message, hint);

    private static string Shorten(string value) => value.Length <= 60 ? value : value[..60] + "…";

    // The parser's own sentence without the position it puts in front.
    private static string Sentence(YamlException fault)
    {
        var message = fault.InnerException?.Message ?? fault.Message;
        var end = message.IndexOf("): ", StringComparison.Ordinal);
        return Shorten((end >= 0 ? message[(end + 3)..] : message).TrimEnd('.'));
    }

    private sealed class SyntaxFault(DiagnosticCode code, Place place, string message, string? hint) : Exception(message)
    {
        public DiagnosticCode Code { get; } = code;

        public Place Place { get; } = place;

        public string? Hint { get; } = hint;
    }
}

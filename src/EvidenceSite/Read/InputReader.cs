using EvidenceSite.Markup;

namespace EvidenceSite.Read;

/// <summary>Turns the bytes of the input into what was said, with the place of every value.</summary>
public static class InputReader
{
    /// <summary>Reads all files on all cores. What cannot be read is left out and reported.</summary>
    public static Outcome<InputSources> Read(ImmutableArray<InputFile> files)
    {
        var bag = new DiagnosticBag();
        var sorted = new SortedInput(files, bag);
        var sources = new InputSources(
            All(sorted.Records, ReadRecord, bag),
            All(sorted.Summaries, ReadDocument, bag),
            All(sorted.Briefs, ReadDocument, bag),
            All(sorted.Pages, ReadDocument, bag),
            Topics: ReadVocabulary(sorted, "topics.yaml", bag),
            Designs: ReadVocabulary(sorted, "designs.yaml", bag),
            Journals: ReadVocabulary(sorted, "journals.yaml", bag),
            Glossary: ReadVocabulary(sorted, "glossary.yaml", bag),
            Site: ReadSingle(sorted.Site, "output-config/site.yaml", bag),
            Texts: All(sorted.Texts, ReadText, bag))
        {
            Populations = ReadVocabulary(sorted, "populations.yaml", bag),
            FrozenBriefs = All(sorted.FrozenBriefs, ReadFrozenBrief, bag),
            VersionLists = All(sorted.VersionLists, ReadVersionList, bag),
            Policy = ReadSingle(sorted.Policy, "output-config/policy.yaml", bag),
            Citations = ReadSingle(sorted.Citations, "output-config/citations.yaml", bag),
            Styles = All(sorted.Styles, (file, faults) => TextDecoder.Decode(file.Path, file.Bytes, faults), bag),
        };
        return new(sources, bag.ToImmutable());
    }

    private static RecordSource? ReadRecord(InputFile file, DiagnosticBag bag) =>
        ReadYaml(file, bag) switch
        {
            null => null,
            { Root: SourceMapping root } source => new RecordSource(NameOf(file), source.Place, root),
            { Root: var root } => Wrong<RecordSource>(root, "A record is a block of keys and values", "Write one record a file, its keys at the left margin", bag),
        };

    private static DocumentSource? ReadDocument(InputFile file, DiagnosticBag bag)
    {
        if (TextDecoder.Decode(file.Path, file.Bytes, bag) is not { } source) return null;
        if (!FrontMatter.TrySplit(source.Text, out var yaml, out var bodyOffset))
        {
            bag.Add(
                Codes.FrontMatterMissing,
                source.At(0),
                "The file does not begin with front matter",
                "Begin it with a line ---, then keys such as \"title: …\", then a line ---");
            return null;
        }
        var root = YamlReader.Read(source, yaml, bag);
        var isReported = bag.HasErrors;
        var body = MarkdownReader.Read(source, bodyOffset, bag);
        return root switch
        {
            SourceMapping frontMatter => new DocumentSource(NameOf(file), Place.WholeFile(file.Path), frontMatter, body),
            null when isReported => null,
            _ => Wrong<DocumentSource>(root ?? new SourceScalar("", true, source.At(0)), "Front matter is a block of keys and values", "Write keys such as \"title: …\" between the two lines ---", bag),
        };
    }

    private static FrozenBriefSource? ReadFrozenBrief(InputFile file, DiagnosticBag bag) => ReadDocument(file, bag) is { } document
        ? new FrozenBriefSource(VersionFile.NumberOf(file.Name) ?? 0, document with { Id = VersionFile.SlugOf(file.Name) }, VersionDigest.Of(file.Bytes.Span))
        : null;

    private static VersionListSource? ReadVersionList(InputFile file, DiagnosticBag bag) =>
        ReadYaml(file, bag) is { } yaml ? new VersionListSource(VersionFile.SlugOf(file.Name), yaml) : null;

    private static YamlSource? ReadText(InputFile file, DiagnosticBag bag) => ReadYaml(file, bag);

    private static YamlSource ReadVocabulary(SortedInput sorted, string name, DiagnosticBag bag) =>
        ReadSingle(sorted.Vocabulary.GetValueOrDefault(name), "vocabulary/" + name, bag);

    private static YamlSource ReadSingle(InputFile? file, string usualPath, DiagnosticBag bag) =>
        file is null ? YamlSource.Missing(usualPath) : ReadYaml(file, bag) ?? YamlSource.Missing(file.Path) with { WasRead = false };

    private static YamlSource? ReadYaml(InputFile file, DiagnosticBag bag)
    {
        if (TextDecoder.Decode(file.Path, file.Bytes, bag) is not { } source) return null;
        var faults = bag.Count;
        var root = YamlReader.Read(source, .., bag);
        if (root is null && bag.Count > faults) return null;
        return new YamlSource(Place.WholeFile(file.Path), root ?? new SourceMapping([], new Place(file.Path, 1, 1)));
    }

    private static T? Wrong<T>(SourceNode found, string message, string hint, DiagnosticBag bag)
        where T : class
    {
        var kind = found switch { SourceSequence => "a list", SourceScalar { IsNull: true } => "nothing", SourceScalar => "a single text", _ => "something else" };
        bag.Add(Codes.YamlShape, found.Place, $"{message}; this is {kind}", hint);
        return null;
    }

    private static string NameOf(InputFile file) => Path.GetFileNameWithoutExtension(file.Name);

    private static ImmutableArray<T> All<T>(ImmutableArray<InputFile> files, Func<InputFile, DiagnosticBag, T?> read, DiagnosticBag bag)
        where T : class
    {
        var results = new T?[files.Length];
        var bags = new DiagnosticBag?[files.Length];
        Parallel.For(0, files.Length, i =>
        {
            var own = new DiagnosticBag();
            results[i] = read(files[i], own);
            if (own.Count > 0) bags[i] = own;
        });
        foreach (var own in bags)
        {
            if (own is not null) bag.AddRange(own.ToImmutable());
        }
        return [.. results.OfType<T>()];
    }
}

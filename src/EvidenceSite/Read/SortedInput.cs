namespace EvidenceSite.Read;

/// <summary>The files of the input by what their folder says they are. A file that belongs nowhere is reported.</summary>
internal sealed class SortedInput
{
    private static readonly ImmutableArray<string> Vocabularies = ["topics.yaml", "designs.yaml", "populations.yaml", "journals.yaml", "glossary.yaml"];
    private readonly Dictionary<string, ImmutableArray<InputFile>.Builder> byFolder = new(StringComparer.Ordinal);

    public SortedInput(ImmutableArray<InputFile> files, DiagnosticBag bag)
    {
        foreach (var file in files) Sort(file, bag);
    }

    public ImmutableArray<InputFile> Records => Folder("records");

    public ImmutableArray<InputFile> Summaries => Folder("summaries");

    public ImmutableArray<InputFile> Briefs => Folder("briefs");

    /// <summary>The published versions of briefs: <c>briefs/{slug}/v{n}.md</c>.</summary>
    public ImmutableArray<InputFile> FrozenBriefs => Folder("briefs/v");

    /// <summary>The lists of them: <c>briefs/{slug}/versions.yaml</c>.</summary>
    public ImmutableArray<InputFile> VersionLists => Folder("briefs/versions");

    public ImmutableArray<InputFile> Pages => Folder("pages");

    public ImmutableArray<InputFile> Texts => Folder("text");

    /// <summary>Citation styles: <c>styles/{name}.csl</c> of the configuration.</summary>
    public ImmutableArray<InputFile> Styles => Folder("styles");

    public Dictionary<string, InputFile> Vocabulary { get; } = new(StringComparer.Ordinal);

    public InputFile? Site { get; private set; }

    public InputFile? Policy { get; private set; }

    public InputFile? Citations { get; private set; }

    private void Sort(InputFile file, DiagnosticBag bag)
    {
        var slash = file.Name.IndexOf('/', StringComparison.Ordinal);
        var folder = slash < 0 ? "" : file.Name[..slash];
        switch (file.Root, folder)
        {
            case (InputRoot.Input, "records"):
                Take(folder, file, ".yaml", bag);
                break;
            case (InputRoot.Input, "briefs") when file.Name.IndexOf('/', slash + 1) >= 0:
                TakeVersion(file, bag);
                break;
            case (InputRoot.Input, "summaries" or "briefs" or "pages"):
                Take(folder, file, ".md", bag);
                break;
            case (InputRoot.Input, "vocabulary"):
                TakeVocabulary(file, file.Name[(slash + 1)..], bag);
                break;
            case (InputRoot.Theme, "text"):
                Take(folder, file, ".yaml", bag);
                break;
            case (InputRoot.Input, "") when file.Name.EndsWith(".md", StringComparison.Ordinal):
                break;
            case (InputRoot.Configuration, "") when file.Name == "site.yaml":
                Site = file;
                break;
            case (InputRoot.Configuration, "") when file.Name == "policy.yaml":
                Policy = file;
                break;
            case (InputRoot.Configuration, "") when file.Name == "citations.yaml":
                Citations = file;
                break;
            case (InputRoot.Configuration, "") when file.Name.EndsWith(".md", StringComparison.Ordinal):
                break;
            case (InputRoot.Configuration, "styles"):
                Take(folder, file, ".csl", bag);
                break;
            case (InputRoot.Configuration, "static") or (InputRoot.Theme, _):
                break;
            default:
                Refuse(file, file.Root == InputRoot.Input ? "records/, summaries/, briefs/, pages/ and vocabulary/" : "site.yaml, policy.yaml, citations.yaml and the folders styles/ and static/", bag);
                break;
        }
    }

    private void Take(string folder, InputFile file, string ending, DiagnosticBag bag)
    {
        if (!file.Name.EndsWith(ending, StringComparison.Ordinal))
        {
            Refuse(file, $"files ending in {ending}", bag);
            return;
        }
        Keep(folder, file);
    }

    // Below briefs/ a folder belongs to the brief of its name and holds nothing but what "new version" put there.
    private void TakeVersion(InputFile file, DiagnosticBag bag)
    {
        if (file.Name.Split('/') is [_, _, "versions.yaml"]) Keep("briefs/versions", file);
        else if (VersionFile.NumberOf(file.Name) is not null) Keep("briefs/v", file);
        else bag.Add(
            Codes.UnexpectedFile, Place.WholeFile(file.Path),
            $"\"{file.Name}\" does not belong here; a folder of a brief holds its published versions, v1.md and so on, and versions.yaml",
            "Put a brief directly into briefs/, and let the command \"new version\" keep its versions");
    }

    private void Keep(string folder, InputFile file)
    {
        if (!byFolder.TryGetValue(folder, out var list)) byFolder.Add(folder, list = ImmutableArray.CreateBuilder<InputFile>());
        list.Add(file);
    }

    private void TakeVocabulary(InputFile file, string name, DiagnosticBag bag)
    {
        if (Vocabularies.Contains(name)) Vocabulary[name] = file;
        else Refuse(file, string.Join(", ", Vocabularies), bag);
    }

    private static void Refuse(InputFile file, string allowed, DiagnosticBag bag) =>
        bag.Add(
            Codes.UnexpectedFile,
            Place.WholeFile(file.Path),
            $"\"{file.Name}\" does not belong here; allowed are {allowed}",
            "Move the file out of the folder, or give it the ending that fits");

    private ImmutableArray<InputFile> Folder(string name) => byFolder.TryGetValue(name, out var list) ? list.ToImmutable() : [];
}

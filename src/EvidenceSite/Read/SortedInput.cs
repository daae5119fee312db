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

    public ImmutableArray<InputFile> Pages => Folder("pages");

    public ImmutableArray<InputFile> Texts => Folder("text");

    public Dictionary<string, InputFile> Vocabulary { get; } = new(StringComparer.Ordinal);

    public InputFile? Site { get; private set; }

    public InputFile? Policy { get; private set; }

    private void Sort(InputFile file, DiagnosticBag bag)
    {
        var slash = file.Name.IndexOf('/', StringComparison.Ordinal);
        var folder = slash < 0 ? "" : file.Name[..slash];
        switch (file.Root, folder)
        {
            case (InputRoot.Input, "records"):
                Take(folder, file, ".yaml", bag);
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
            case (InputRoot.Configuration, "") when file.Name.EndsWith(".md", StringComparison.Ordinal):
                break;
            case (InputRoot.Configuration, "static") or (InputRoot.Theme, _):
                break;
            default:
                Refuse(file, file.Root == InputRoot.Input ? "records/, summaries/, briefs/, pages/ and vocabulary/" : "site.yaml, policy.yaml and the folder static/", bag);
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

using System.Text.RegularExpressions;

namespace EvidenceSite.Import;

/// <summary>BibTeX, and BibLaTeX, whose types and fields extend it.</summary>
internal sealed partial class BibtexFormat : IEntryFormat
{
    public string Name => "bibtex";

    public bool Recognises(string head) => Opening().IsMatch(head);

    public IEnumerable<ImportEntry> Read(ImportSource source)
    {
        using var text = source.OpenText();
        var reader = new BibtexReader(new BibtexScanner(text, source.Path));
        var isAny = false;
        while (reader.TryNext(out var entry))
        {
            if (reader.Fault is { } fault) yield return ImportEntry.Broken(fault.Place, fault.Message, fault.Hint);
            else if (entry is not null) yield return BibtexMapping.Read(entry);
            isAny |= reader.Fault is not null || entry is not null;
        }
        if (!isAny) yield return ImportEntry.Broken(Place.WholeFile(source.Path), "The file has no entry of BibTeX, which begins with \"@\" and a type such as \"@article{\"");
    }

    [GeneratedRegex(@"(?:^|\n)\s*@\s*[A-Za-z]+\s*[{(]", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}

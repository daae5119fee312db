namespace EvidenceSite.Validate;

/// <summary>Reads texts that may be given in several languages: one text, in the site's first language, or a map by language.</summary>
/// <param name="languages">The site's; empty when they are not known, so that any is taken.</param>
internal sealed class LocalTextField(ImmutableArray<string> languages)
{
    private string FirstLanguage => languages.IsEmpty ? "en" : languages[0];

    public LocalText? Optional(MappingReader reader, string key) =>
        reader.Node(key) is { } node ? Read(node, key, reader.Diagnostics) : null;

    public LocalText? Required(MappingReader reader, string key) =>
        reader.RequiredNode(key) is { } node ? Read(node, key, reader.Diagnostics) : null;

    private LocalText? Read(SourceNode node, string key, DiagnosticBag diagnostics)
    {
        if (node is not SourceMapping mapping)
            return TextValue.Line(node, key, diagnostics) is { } text ? LocalText.Of(FirstLanguage, text.Value) : null;
        var values = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (var entry in mapping.Entries)
        {
            var language = CheckLanguage(entry.Key, diagnostics);
            var text = TextValue.Line(entry.Value, entry.Key.Value, diagnostics);
            if (language is not null && text is { } value) values.Add(new(language, value.Value));
        }
        if (mapping.Entries.IsEmpty) diagnostics.Add(Codes.EmptyValue, node.Place, $"\"{key}\" has no text in any language");
        return values.Count == 0 ? null : new LocalText(values.ToImmutable());
    }

    private string? CheckLanguage(SourceScalar key, DiagnosticBag diagnostics)
    {
        if (languages.IsEmpty || languages.Contains(key.Value)) return key.Value;
        diagnostics.Add(
            Codes.NotAllowed, key.Place, $"{Quoted.Of(key.Value)} is not a language of this site, which has {Quoted.List(languages)}",
            NearestName.Hint(key.Value, languages) ?? "Add it to \"languages\" in site.yaml or delete the text");
        return null;
    }
}

namespace EvidenceSite.Validate;

/// <summary>One language's file of interface texts, flattened.</summary>
internal sealed class TextFile
{
    private TextFile(string language, Place place) => (Language, Place) = (language, place);

    public string Language { get; }

    public Place Place { get; }

    /// <summary>The texts by dotted key, in ordinal order.</summary>
    public SortedDictionary<string, PlacedText> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys that are there but whose value was reported.</summary>
    public HashSet<string> Faulty { get; } = new(StringComparer.Ordinal);

    public static TextFile Read(YamlSource source, string language, DiagnosticBag diagnostics)
    {
        var file = new TextFile(language, source.Place);
        if (source.Root is SourceMapping root) file.Flatten(root, "", diagnostics);
        else diagnostics.Add(
            Codes.WrongShape, source.Root.Place, $"The file holds {TextValue.Kind(source.Root)} where keys are wanted",
            "Write keys such as \"home: Home\"");
        return file;
    }

    private void Flatten(SourceMapping mapping, string prefix, DiagnosticBag diagnostics)
    {
        foreach (var (key, value) in mapping.Entries)
        {
            var name = prefix + key.Value;
            if (value is SourceMapping { Entries.IsEmpty: true }) diagnostics.Add(
                Codes.EmptyValue, value.Place, $"\"{name}\" has no texts",
                "Give it some or delete it");
            else if (value is SourceMapping inner) Flatten(inner, name + ".", diagnostics);
            else if (TextValue.Line(value, name, diagnostics) is not { } text) Faulty.Add(name);
            // A dot within a key can give the name of a nested one.
            else if (!Texts.TryAdd(name, text)) diagnostics.Add(
                Codes.DuplicateId, key.Place, $"The text \"{name}\" stands twice, first in line {Texts[name].Place.Line}",
                "Delete one");
        }
    }
}

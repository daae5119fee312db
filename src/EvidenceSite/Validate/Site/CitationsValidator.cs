namespace EvidenceSite.Validate;

/// <summary>Reads how the site cites. Whether the styles themselves are sound is for Cite to say.</summary>
internal static class CitationsValidator
{
    private static readonly Choice<bool> Numbers = new(new("raised", true), new("as-in-style", false));

    /// <summary>The settings; what is usual stands for what is not said, and for what was reported.</summary>
    public static CitationSettings Validate(YamlSource source, ImmutableArray<SourceFile> files, DiagnosticBag diagnostics)
    {
        var usual = new CitationSettings { Files = files };
        if (source.Root is SourceScalar { IsNull: true } || !source.WasRead) return usual;
        if (source.Root is not SourceMapping root)
        {
            diagnostics.Add(
                Codes.WrongShape, source.Root.Place, $"The citation configuration holds {TextValue.Kind(source.Root)} where keys are wanted",
                "Write keys such as \"style: vancouver\"");
            return usual;
        }
        var reader = new MappingReader(root, "citation configuration", diagnostics);
        var names = Names(files);
        var style = Known(reader.Line("style"), names, diagnostics);
        var settings = usual with
        {
            Style = style?.Value ?? usual.Style,
            StylePlace = style?.Place,
            Offered = Offered(reader, names),
            RaisesNumbers = Numbers.Check(reader.Line("numbers"), "numbers", diagnostics) ?? usual.RaisesNumbers,
        };
        reader.RejectUnknown();
        return settings;
    }

    private static ImmutableArray<string>? Offered(MappingReader reader, ImmutableArray<string> names)
    {
        if (!reader.Has("offered")) return null;
        var offered = ImmutableArray.CreateBuilder<string>();
        foreach (var text in reader.Lines("offered"))
        {
            if (Known(text, names, reader.Diagnostics) is not { } known) continue;
            if (offered.Contains(known.Value)) reader.Diagnostics.Add(Codes.DuplicateId, text.Place, $"\"{known.Value}\" stands twice in \"offered\"", "Delete one");
            else offered.Add(known.Value);
        }
        return offered.ToImmutable();
    }

    private static PlacedText? Known(PlacedText? text, ImmutableArray<string> names, DiagnosticBag diagnostics)
    {
        if (text is not { } name || names.Contains(name.Value)) return text;
        diagnostics.Add(
            Codes.UnknownStyle, name.Place, $"There is no style {Quoted.Of(name.Value)} in \"styles\"; there are {string.Join(", ", names)}",
            NearestName.Hint(name.Value, names) ?? "Put its file there, named as here and ending in .csl");
        return null;
    }

    // The usual style comes with the program, so it is always there.
    private static ImmutableArray<string> Names(ImmutableArray<SourceFile> files) =>
        [.. files.Select(file => Path.GetFileNameWithoutExtension(file.Path)).Append(CitationSettings.UsualStyle).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

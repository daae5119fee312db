namespace EvidenceSite.Validate;

/// <summary>Reads CSL's name variables.</summary>
internal static class NameValidator
{
    /// <summary>The names of a key that may be left out.</summary>
    public static ImmutableArray<PersonName> Names(MappingReader reader, string key) =>
        reader.Node(key) is { } node ? Read(node, key, reader.Diagnostics) : [];

    /// <summary>The names of a key that needs at least one.</summary>
    public static ImmutableArray<PersonName> RequiredNames(MappingReader reader, string key)
    {
        if (reader.RequiredNode(key) is not { } node) return [];
        ListFields.RejectEmptyList(node, key, reader.Diagnostics);
        return Read(node, key, reader.Diagnostics);
    }

    public static ImmutableArray<PersonName> Read(SourceNode node, string key, DiagnosticBag diagnostics)
    {
        if (node is SourceSequence sequence)
            return [.. sequence.Items.Select(item => ReadName(item, key, diagnostics)).OfType<PersonName>()];
        var hint = "Begin each name with \"- family: …\" and \"given: …\", or \"- literal: …\" for an organisation";
        diagnostics.Add(Codes.WrongShape, node.Place, $"\"{key}\" holds {TextValue.Kind(node)} where a list of names is wanted", hint);
        return [];
    }

    private static PersonName? ReadName(SourceNode node, string key, DiagnosticBag diagnostics)
    {
        if (node is SourceMapping mapping) return ReadParts(new MappingReader(mapping, "name", diagnostics));
        var shown = node is SourceScalar scalar ? $"the text {Quoted.Of(scalar.Value)}" : TextValue.Kind(node);
        diagnostics.Add(
            Codes.WrongShape, node.Place, $"\"{key}\" has {shown} where a name in parts is wanted",
            "Write \"family: …\" and \"given: …\", or \"literal: …\" for an organisation");
        return null;
    }

    private static PersonName? ReadParts(MappingReader reader)
    {
        var name = new PersonName
        {
            Family = reader.Line("family")?.Value,
            Given = reader.Line("given")?.Value,
            Suffix = reader.Line("suffix")?.Value,
            DroppingParticle = reader.Line("dropping-particle")?.Value,
            NonDroppingParticle = reader.Line("non-dropping-particle")?.Value,
            Literal = reader.Line("literal")?.Value,
            Orcid = IdentifierForms.Orcid.Check(reader.Line("ORCID"), reader.Diagnostics),
            Affiliations = [.. reader.BlockOrBlocks("affiliation", "affiliation").Select(ReadAffiliation).OfType<Affiliation>()],
        };
        // How a citation processor sets the parts says nothing that we use.
        foreach (var flag in (ReadOnlySpan<string>)["comma-suffix", "static-ordering", "parse-names"]) reader.Ignore(flag);
        reader.RejectUnknown();
        return IsComplete(reader, name) ? name : null;
    }

    private static bool IsComplete(MappingReader reader, PersonName name)
    {
        if (reader.Has("literal") && (reader.Has("family") || reader.Has("given")))
        {
            reader.Diagnostics.Add(
                Codes.IncompleteName, reader.Place, "A name has both \"literal\" and parts of a person's name",
                "Keep \"literal\" for an organisation, or \"family\" and \"given\" for a person");
        }
        else if (!reader.Has("literal") && !reader.Has("family") && !reader.Has("given"))
        {
            reader.Diagnostics.Add(
                Codes.IncompleteName, reader.Place, "A name has neither \"family\", \"given\" nor \"literal\"",
                "Write \"family: …\" and \"given: …\", or \"literal: …\" for an organisation");
        }
        return name.Literal is not null || name.Family is not null || name.Given is not null;
    }

    private static Affiliation? ReadAffiliation(MappingReader reader)
    {
        var name = reader.RequiredLine("name");
        var ror = IdentifierForms.Ror.Check(reader.Line("ROR"), reader.Diagnostics);
        reader.RejectUnknown();
        return name is { } text ? new Affiliation(text.Value, ror) : null;
    }
}

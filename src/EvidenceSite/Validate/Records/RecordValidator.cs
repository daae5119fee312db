namespace EvidenceSite.Validate;

/// <summary>
/// Turns a record file into a record. Faulty fields are left out; the record itself stays, so that what cites it is not
/// reported as well. A fault forbids publishing in any case.
/// </summary>
/// <param name="topics">The ids of the vocabulary.</param>
internal sealed class RecordValidator(ConceptIds topics)
{
    private static readonly ImmutableArray<string> IdentifierKeys = ["DOI", "PMID", "PMCID"];

    public Record Validate(RecordSource source, DiagnosticBag diagnostics)
    {
        var reader = new MappingReader(source.Root, "record", diagnostics);
        CheckOwnId(reader, source.Id);
        var record = WithIdentifiers(WithPublication(ReadEssentials(reader, source), reader), reader) with
        {
            Abstract = AbstractValidator.Read(reader),
            Licences = LicenceValidator.Read(reader),
            Publish = PublishValidator.Read(reader),
            Topics = reader.Concepts("topics", topics),
            Status = StatusValidator.Read(reader),
            Relations = RelationValidator.Read(reader, source.Id),
            Provenance = ProvenanceValidator.Read(reader),
            Aliases = reader.Aliases(source.Id),
        };
        record = OtherVariables.AddTo(record, reader);
        reader.RejectUnknown(CslVariables.OrderedRecordKeys);
        return record;
    }

    private static Record ReadEssentials(MappingReader reader, RecordSource source) => new()
    {
        Id = source.Id,
        Place = FileIds.Start(source.Place),
        Type = ReadType(reader),
        Title = reader.RequiredLine("title")?.Value ?? source.Id,
        Authors = NameValidator.Names(reader, "author"),
    };

    private static string ReadType(MappingReader reader)
    {
        if (reader.RequiredLine("type") is not { } type) return "document";
        if (CslVariables.Types.Contains(type.Value)) return type.Value;
        var hint = CslVariables.OtherTypes.TryGetValue(type.Value, out var meant) ? $"Did you mean \"{meant}\"?"
            : NearestName.Hint(type.Value, CslVariables.Types.Order(StringComparer.Ordinal));
        reader.Diagnostics.Add(
            Codes.NotAllowed, type.Place, $"{Quoted.Of(type.Value)} is not an item type of CSL",
            hint ?? "Use a type of CSL 1.0.2, such as article-journal, book, chapter, report, thesis, webpage or document");
        return "document";
    }

    private static Record WithPublication(Record record, MappingReader reader) => record with
    {
        ContainerTitle = reader.Line("container-title")?.Value,
        ContainerTitleShort = reader.Line("container-title-short")?.Value,
        Issued = CslDate.Read(reader, "issued"),
        Volume = reader.Line("volume")?.Value,
        Issue = reader.Line("issue")?.Value,
        Page = reader.Line("page")?.Value,
        Number = reader.Line("number")?.Value,
        Genre = reader.Line("genre")?.Value,
        Language = reader.Language("language"),
        Publisher = reader.Line("publisher")?.Value,
        PublisherPlace = reader.Line("publisher-place")?.Value,
        Url = reader.Address("URL"),
        Keywords = [.. reader.LinesOrText("keyword").Select(word => word.Value)],
    };

    private static Record WithIdentifiers(Record record, MappingReader reader)
    {
        var diagnostics = reader.Diagnostics;
        var places = IdentifierKeys.Where(reader.Has).Select(key => KeyValuePair.Create(key, reader.PlaceOf(key)));
        return record with
        {
            Doi = IdentifierForms.Doi.Check(reader.Line("DOI"), diagnostics),
            Pmid = IdentifierForms.Pmid.Check(reader.Line("PMID"), diagnostics),
            Pmcid = IdentifierForms.Pmcid.Check(reader.Line("PMCID"), diagnostics),
            Issns = [.. reader.LinesOrText("ISSN").Select(issn => IdentifierForms.Issn.Check(issn, diagnostics)).OfType<Issn>().Distinct()],
            IdentifierPlaces = [.. places],
        };
    }

    // Other programs write the id into the file too; the file's name is what counts.
    private static void CheckOwnId(MappingReader reader, string id)
    {
        if (reader.Line("id") is not { } own || own.Value == id) return;
        reader.Diagnostics.Add(
            Codes.InvalidId, own.Place, $"The record's id is {Quoted.Of(own.Value)}, but its file is named \"{id}\"",
            "Delete the id or rename the file");
    }
}

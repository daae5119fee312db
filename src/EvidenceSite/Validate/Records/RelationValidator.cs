namespace EvidenceSite.Validate;

/// <summary>Reads which other forms of a work there are.</summary>
internal static class RelationValidator
{
    private static readonly Choice<RelationKind> Kinds = new(
        new("preprint-of", RelationKind.PreprintOf), new("published-as", RelationKind.PublishedAs), new("version-of", RelationKind.VersionOf));

    /// <summary>The relations in written order; a faulty one is left out.</summary>
    /// <param name="ownId">The record's own id, which no relation may name.</param>
    public static ImmutableArray<RecordRelation> Read(MappingReader record, string ownId)
    {
        var relations = ImmutableArray.CreateBuilder<RecordRelation>();
        foreach (var reader in record.Blocks("relations", "relation"))
        {
            if (ReadRelation(reader, ownId) is not { } relation) continue;
            if (relations.Any(other => (other.RecordId, other.Doi) == (relation.RecordId, relation.Doi)))
                reader.Diagnostics.Add(
                    Codes.DuplicateId, relation.Place, $"{Quoted.Of(relation.RecordId ?? relation.Doi.ToString()!)} stands twice in \"relations\"",
                    "Keep the relation that fits");
            else relations.Add(relation);
        }
        return relations.ToImmutable();
    }

    private static RecordRelation? ReadRelation(MappingReader reader, string ownId)
    {
        var kind = Kinds.Check(reader.RequiredLine("kind"), "kind", reader.Diagnostics);
        var (idText, doiText) = (reader.Line("id"), reader.Line("DOI"));
        var id = idText is { } text && ValueFields.CheckId(text, reader.Diagnostics) ? text.Value : null;
        var doi = IdentifierForms.Doi.Check(doiText, reader.Diagnostics);
        reader.RejectUnknown();
        if (HasOneTarget(reader, ownId, id) is false || kind is not { } known || (id is null && doi is null)) return null;
        return new RecordRelation(known, id, doi, (idText ?? doiText)?.Place ?? reader.Place);
    }

    private static bool HasOneTarget(MappingReader reader, string ownId, string? id)
    {
        if (reader.Has("id") == reader.Has("DOI"))
        {
            var found = reader.Has("id") ? "both an id and a DOI" : "neither an id nor a DOI";
            reader.Diagnostics.Add(
                Codes.RelationTarget, reader.Place, $"The relation has {found}; it names one other work",
                "Write id: for a record of this catalogue, DOI: for any other work");
            return false;
        }
        if (id != ownId) return true;
        reader.Diagnostics.Add(Codes.RelationTarget, reader.PlaceOf("id"), $"The record \"{ownId}\" names itself as another form of its work", "Name the other record");
        return false;
    }
}

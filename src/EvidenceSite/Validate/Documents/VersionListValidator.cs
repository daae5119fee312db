namespace EvidenceSite.Validate;

/// <summary>Reads the lists of published versions, <c>versions.yaml</c>.</summary>
internal static class VersionListValidator
{
    /// <summary>What all lists say, by brief and number.</summary>
    public static ImmutableArray<RecordedVersion> Validate(ImmutableArray<VersionListSource> lists, DiagnosticBag diagnostics) =>
        [.. lists.SelectMany(list => Read(list, diagnostics)).OrderBy(v => v.Slug, StringComparer.Ordinal).ThenBy(v => v.Number)];

    private static RecordedVersion[] Read(VersionListSource list, DiagnosticBag diagnostics)
    {
        var found = new Dictionary<int, RecordedVersion>();
        if (list.File.Root is not SourceSequence sequence)
        {
            diagnostics.Add(
                Codes.WrongShape, list.File.Root.Place, $"A list of versions holds {TextValue.Kind(list.File.Root)} where a list is wanted",
                "Restore the file, or begin each version with \"- version: \"");
            return [];
        }
        foreach (var reader in ListFields.BlocksOf(sequence, "versions", "version", diagnostics))
        {
            if (ReadVersion(reader, list.Slug) is not { } version) continue;
            if (!found.TryAdd(version.Number, version))
                diagnostics.Add(Codes.DuplicateId, reader.PlaceOf("version"), $"Version {version.Number} stands twice in this list", "Restore the file, or delete the entry that is wrong");
        }
        return [.. found.Values];
    }

    private static RecordedVersion? ReadVersion(MappingReader reader, string slug)
    {
        var number = reader.RequiredNumber("version", 1, int.MaxValue);
        var frozen = reader.RequiredDate("frozen");
        var digest = ReadDigest(reader.RequiredLine("sha-256"), reader.Diagnostics);
        reader.RejectUnknown();
        return number is { } known && frozen is { } on && digest is { } of ? new RecordedVersion(slug, known, on, of, reader.Place) : null;
    }

    private static VersionDigest? ReadDigest(PlacedText? text, DiagnosticBag diagnostics)
    {
        if (text is not { } found) return null;
        if (VersionDigest.TryParse(found.Value, out var digest)) return digest;
        diagnostics.Add(Codes.InvalidIdentifier, found.Place, $"{Quoted.Of(found.Value)} is not a SHA-256 digest", "Restore the file; a digest has 64 hexadecimal digits");
        return null;
    }
}

namespace EvidenceSite.Validate;

/// <summary>Reads what each version of a brief changed.</summary>
internal static class BriefChanges
{
    /// <summary>The changes, newest first.</summary>
    /// <param name="brief">The front matter.</param>
    /// <param name="version">The brief's version, which the newest change must have.</param>
    public static ImmutableArray<BriefChange> Read(MappingReader brief, int version)
    {
        var changes = new List<BriefChange>();
        foreach (var reader in brief.Blocks("changes", "change"))
        {
            if (ReadChange(reader) is not { } change) continue;
            if (changes.Exists(other => other.Version == change.Version))
                reader.Diagnostics.Add(
                    Codes.DuplicateId, reader.PlaceOf("version"), $"Version {change.Version} stands twice in \"changes\"",
                    "Join the two entries");
            else changes.Add(change);
        }
        if (changes.Count > 0 && changes.Max(change => change.Version) is var newest && newest != version)
        {
            brief.Diagnostics.Add(
                Codes.VersionMismatch, brief.PlaceOf("changes"), $"The newest of \"changes\" is version {newest}, but the brief's \"version\" is {version}",
                "Add the change or correct the version");
        }
        return [.. changes.OrderByDescending(change => change.Version)];
    }

    private static BriefChange? ReadChange(MappingReader reader)
    {
        var version = reader.RequiredNumber("version", 1, int.MaxValue);
        var date = reader.RequiredDate("date");
        var summary = reader.RequiredLine("summary");
        reader.RejectUnknown();
        return version is { } number && date is { } on && summary is { } text ? new BriefChange(number, on, text.Value) : null;
    }
}

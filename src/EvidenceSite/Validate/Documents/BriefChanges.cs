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
        CheckDates(changes, brief);
        if (changes.Count > 0 && changes.Max(change => change.Version) is var newest && newest != version)
        {
            brief.Diagnostics.Add(
                Codes.VersionMismatch, brief.PlaceOf("changes"), $"The newest of \"changes\" is version {newest}, but the brief's \"version\" is {version}",
                "Add the change or correct the version");
        }
        return [.. changes.OrderByDescending(change => change.Version)];
    }

    private static void CheckDates(List<BriefChange> changes, MappingReader brief)
    {
        var ordered = changes.OrderBy(change => change.Version).ToArray();
        foreach (var (earlier, later) in ordered.Zip(ordered.Skip(1)).Where(pair => pair.First.On.CompareTo(pair.Second.On) > 0))
        {
            brief.Diagnostics.Add(
                Codes.DateOrder, brief.PlaceOf("changes"), $"Version {later.Version} of \"changes\" is of {later.On}, before version {earlier.Version} of {earlier.On}",
                "Correct one of the dates");
        }
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

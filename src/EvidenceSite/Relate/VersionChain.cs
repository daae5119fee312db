namespace EvidenceSite.Relate;

/// <summary>The versions of one brief, from the first to the newest: none missing, none edited.</summary>
/// <param name="brief">The newest.</param>
/// <param name="frozen">The published versions.</param>
/// <param name="recorded">What their list says.</param>
/// <param name="files">A version that could not be read was reported and is not missing.</param>
internal sealed class VersionChain(Brief brief, IEnumerable<FrozenBrief> frozen, IEnumerable<RecordedVersion> recorded, InputIds files)
{
    // A mistyped version of a million would otherwise miss a million files.
    private const int MostReported = 5;

    private readonly Dictionary<int, FrozenBrief> frozen = frozen.ToDictionary(f => f.Number);
    private readonly Dictionary<int, RecordedVersion> recorded = recorded.ToDictionary(r => r.Number);

    public void Check(DiagnosticBag bag)
    {
        foreach (var version in frozen.Values) CheckNumber(version, bag);
        foreach (var version in frozen.Values.Where(v => v.Number < brief.Version)) CheckDigest(version, bag);
        CheckComplete(bag);
    }

    private void CheckNumber(FrozenBrief version, DiagnosticBag bag)
    {
        if (version.Number >= brief.Version)
            bag.Add(
                Codes.FrozenVersionNumber, brief.PlaceOf("version"), $"The brief is version {brief.Version}, but version {version.Number} of it was published already, as {version.Brief.Place.Path}",
                $"Write version: {version.Number + 1}, and say under changes what it changed");
        else if (version.Brief.Version != version.Number)
            bag.Add(
                Codes.FrozenVersionNumber, version.Brief.PlaceOf("version"), $"The file is named version {version.Number}, but says that it is version {version.Brief.Version}",
                "Restore the file from the repository's history");
    }

    private void CheckDigest(FrozenBrief version, DiagnosticBag bag)
    {
        if (!recorded.TryGetValue(version.Number, out var entry))
            bag.Add(
                Codes.FrozenVersionUnlisted, version.Brief.Place, $"Version {version.Number} does not stand in {VersionFile.ListOf(brief.Slug)}",
                $"Restore the list; where this text is what was published, add an entry with version: {version.Number}, the date under frozen: and sha-256: {version.Digest}");
        else if (entry.Digest != version.Digest)
            bag.Add(
                Codes.FrozenVersionEdited, version.Brief.Place, $"Version {version.Number} was published and has been edited since: its digest is {Short(version.Digest)}, and {Short(entry.Digest)} is recorded",
                "Restore the file from the repository's history, and make the change in the newest text, as a new version");
    }

    private void CheckComplete(DiagnosticBag bag)
    {
        var missing = Enumerable.Range(1, brief.Version - 1).Where(number => !frozen.ContainsKey(number) && !files.Briefs.Contains($"{brief.Slug}/v{number}"));
        foreach (var number in missing.Take(MostReported))
        {
            var place = recorded.TryGetValue(number, out var entry) ? entry.Place : brief.PlaceOf("version");
            bag.Add(
                Codes.FrozenVersionMissing, place, $"Version {number} of \"{brief.Slug}\" is missing: there is no {VersionFile.Of(brief.Slug, number)}",
                "Restore it from the repository's history; for the next version, run \"new version\" before you change the text");
        }
        foreach (var entry in recorded.Values.Where(e => e.Number >= brief.Version && !frozen.ContainsKey(e.Number)))
            bag.Add(Codes.FrozenVersionNumber, entry.Place, $"Version {entry.Number} is listed as published, but the brief is version {brief.Version}", "Take the entry out, or correct the brief's version");
    }

    private static string Short(VersionDigest digest) => digest.Hex[..12] + "…";
}

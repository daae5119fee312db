namespace EvidenceSite.Validate;

/// <summary>What a brief owes its readers once it is no draft: how it was made, what limits it, and how far its search went.</summary>
internal static class BriefDuties
{
    private static readonly ImmutableArray<(string Id, string Heading)> Sections = [("methods", "How this brief was made"), ("limitations", "Limitations")];

    public static void Check(Brief brief, DocumentSource source, MappingReader reader)
    {
        CheckSearch(brief, reader);
        if (brief.Status == BriefStatus.Draft || source.Body.IsEmpty) return;
        foreach (var (id, heading) in Sections)
        {
            if (brief.Sections.Any(section => section.Id == id && !(section.Body.IsEmpty && section.Findings.IsEmpty))) continue;
            reader.Diagnostics.Add(
                Codes.BriefSectionMissing, source.Body[0].Place, $"The brief has no section with the id \"{id}\" and a text",
                $"Add a section \"## {heading} {{#{id}}}\"; only a draft may lack it");
        }
    }

    private static void CheckSearch(Brief brief, MappingReader reader)
    {
        var (searched, not) = (reader.Has("searched-to"), reader.Has("not-searched"));
        if (searched && not)
        {
            reader.Diagnostics.Add(
                Codes.SearchUnclear, reader.PlaceOf("not-searched"), "The brief has both \"searched-to\" and \"not-searched\", which contradict each other",
                "Delete one of the two");
        }
        else if (!searched && !not && brief.Status != BriefStatus.Draft)
        {
            reader.Diagnostics.Add(
                Codes.SearchUnclear, reader.Place, "The brief says neither up to which day sources were searched nor why none were",
                "Write searched-to: 2026-11-01, or not-searched: and the reason in words");
        }
    }
}

namespace EvidenceSite.Render;

/// <summary>
/// The title of a study for vocabularies that know no status: one that was corrected, doubted or retracted says so first, since whoever takes
/// the title along takes nothing else.
/// </summary>
internal static class StatusPrefix
{
    public static string Title(Record record, TextLookup texts)
    {
        var key = record.Status.Kind switch
        {
            StatusKind.Corrected => "status.corrected",
            StatusKind.Concern => "status.concern",
            StatusKind.Retracted => "status.retracted",
            _ => null,
        };
        return key is null ? record.Title : $"[{texts[key]}] {record.Title}";
    }
}

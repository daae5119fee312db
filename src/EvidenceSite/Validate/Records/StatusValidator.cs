namespace EvidenceSite.Validate;

/// <summary>Reads whether a study still stands.</summary>
internal static class StatusValidator
{
    private static readonly Choice<StatusKind> Kinds = new(
        new("current", StatusKind.Current), new("corrected", StatusKind.Corrected), new("concern", StatusKind.Concern), new("retracted", StatusKind.Retracted));

    /// <summary>The status; a study that has none stands.</summary>
    public static RecordStatus Read(MappingReader record)
    {
        if (record.Block("status", "status") is not { } reader) return RecordStatus.Current;
        var kind = Kinds.Check(reader.RequiredLine("kind"), "kind", reader.Diagnostics);
        var notice = IdentifierForms.Doi.Check(reader.Line("notice"), reader.Diagnostics);
        var date = reader.Date("date");
        var reason = reader.Line("reason");
        reader.RejectUnknown();
        return new RecordStatus(kind ?? StatusKind.Current, notice, date, reason?.Value);
    }
}

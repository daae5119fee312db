namespace EvidenceSite.Validate;

/// <summary>Reads what a record says about its being shown.</summary>
internal static class PublishValidator
{
    /// <summary>Null when it says nothing.</summary>
    public static PublishChoice? Read(MappingReader record)
    {
        if (record.Block("publish", "choice") is not { } reader) return null;
        var isShown = reader.YesOrNo("abstract");
        var place = reader.PlaceOf("abstract");
        reader.RejectUnknown();
        return isShown is { } chosen ? new PublishChoice(chosen, place) : null;
    }
}

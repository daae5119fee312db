namespace EvidenceSite.Validate;

/// <summary>Reads what explains where a brief stands: what took its place, why it was given up, which retractions it knows of.</summary>
internal static class BriefStanding
{
    private const string Successor = "superseded-by";
    private const string Reason = "retired-because";

    /// <summary>The slug of the newer brief, which a superseded brief must name, or its reader would be left with the old one.</summary>
    public static string? ReadSuccessor(Brief brief, MappingReader reader)
    {
        if (brief.Status != BriefStatus.Superseded)
        {
            RejectUnlessAbsent(reader, Successor, "superseded");
            return null;
        }
        if (reader.RequiredLine(Successor) is not { } text || !ValueFields.CheckId(text, reader.Diagnostics)) return null;
        if (text.Value != brief.Slug) return text.Value;
        reader.Diagnostics.Add(Codes.StatusDetail, text.Place, $"\"{brief.Slug}\" cannot take its own place", "Name the newer brief, or give this one another status");
        return null;
    }

    /// <summary>Why a brief was retired; nobody has to say.</summary>
    public static string? ReadReason(Brief brief, MappingReader reader)
    {
        if (brief.Status == BriefStatus.Retired) return reader.Line(Reason)?.Value;
        RejectUnlessAbsent(reader, Reason, "retired");
        return null;
    }

    /// <summary>The records named, each once.</summary>
    public static ImmutableArray<KeyValuePair<string, Place>> ReadAcknowledged(MappingReader reader)
    {
        const string Key = "acknowledges-retraction";
        var found = ImmutableArray.CreateBuilder<KeyValuePair<string, Place>>();
        foreach (var text in reader.Lines(Key))
        {
            if (!ValueFields.CheckId(text, reader.Diagnostics)) continue;
            if (found.Any(other => other.Key == text.Value))
                reader.Diagnostics.Add(Codes.DuplicateId, text.Place, $"\"{text.Value}\" stands twice in \"{Key}\"", "Delete one");
            else found.Add(KeyValuePair.Create(text.Value, text.Place));
        }
        return found.ToImmutable();
    }

    private static void RejectUnlessAbsent(MappingReader reader, string key, string status)
    {
        if (reader.Node(key) is not { } node) return;
        reader.Diagnostics.Add(
            Codes.StatusDetail, node.Place, $"\"{key}\" stands in a brief whose status is not \"{status}\"",
            $"Write status: {status}, or take the key out");
    }
}

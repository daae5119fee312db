namespace EvidenceSite.Validate;

/// <summary>Reads the CSL variables for which a record has no field of its own.</summary>
internal static class OtherVariables
{
    public static Record AddTo(Record record, MappingReader reader)
    {
        var contributors = ImmutableArray.CreateBuilder<Contributor>();
        var variables = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in reader.Rest.ToArray())
        {
            var key = entry.Key.Value;
            if (CslVariables.Names.Contains(key))
                contributors.AddRange(NameValidator.Names(reader, key).Select(name => new Contributor(key, name)));
            else if (ReadText(reader, key) is { } text) variables.Add(key, text);
        }
        return record with { Contributors = contributors.ToImmutable(), Variables = [.. variables] };
    }

    private static string? ReadText(MappingReader reader, string key)
    {
        if (CslVariables.Texts.Contains(key)) return reader.Line(key)?.Value;
        if (!CslVariables.Dates.Contains(key) || reader.Node(key) is not { } node) return null;
        return CslDate.ReadText(node, key, reader.Diagnostics);
    }
}

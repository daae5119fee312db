namespace EvidenceSite.Import;

/// <summary>Writes a record as CSL-YAML, with the keys and their order that <c>input/README.md</c> gives.</summary>
public static class RecordYaml
{
    /// <summary>The file's text; reading it gives every text of the record back to the letter.</summary>
    public static string Write(Record record)
    {
        var yaml = Write(record, YamlText.UsualWidth);
        // The emitter may break a quoted line in front of a tab, which readers then drop as white space that begins a line.
        return yaml.Contains('\t', StringComparison.Ordinal) ? Write(record, int.MaxValue) : yaml;
    }

    /// <summary>The keys that are written of a record, in their order.</summary>
    public static ImmutableArray<string> Keys(Record record) => [.. Fields(record).Select(f => f.Key)];

    private static string Write(Record record, int width)
    {
        using var yaml = new YamlText(width);
        yaml.Mapping(() =>
        {
            foreach (var (key, write) in Fields(record)) write(yaml.Key(key));
        });
        return yaml.Finish();
    }

    private static List<KeyValuePair<string, Action<YamlText>>> Fields(Record record)
    {
        var fields = new RecordFields();
        AddWork(fields, record);
        AddNumbers(fields, record);
        fields.Rows("keyword", record.Keywords);
        foreach (var variable in record.Variables) fields.Text(variable.Key, variable.Value);
        AddOurs(fields, record);
        return fields.ToList();
    }

    private static void AddWork(RecordFields fields, Record record)
    {
        fields.Text("type", record.Type);
        fields.Text("title", record.Title);
        fields.Names("author", record.Authors);
        // One key a role, where the role first appears.
        foreach (var role in record.Contributors.GroupBy(c => c.Role)) fields.Names(role.Key, [.. role.Select(c => c.Name)]);
        fields.Text("container-title", record.ContainerTitle);
        fields.Text("container-title-short", record.ContainerTitleShort);
        fields.Plain("issued", record.Issued?.ToString());
        fields.Text("volume", record.Volume);
        fields.Text("issue", record.Issue);
        fields.Text("page", record.Page);
        fields.Text("number", record.Number);
        fields.Text("genre", record.Genre);
        fields.Text("language", record.Language);
        fields.Text("publisher", record.Publisher);
        fields.Text("publisher-place", record.PublisherPlace);
    }

    private static void AddNumbers(RecordFields fields, Record record)
    {
        fields.Identifier("DOI", record.Doi?.ToString());
        fields.Text("PMID", record.Pmid?.ToString());
        fields.Plain("PMCID", record.Pmcid?.ToString());
        fields.Rows("ISSN", [.. record.Issns.Select(i => i.ToString())], plain: true);
        fields.Text("URL", record.Url);
    }

    private static void AddOurs(RecordFields fields, Record record)
    {
        fields.Abstract(record.Abstract);
        fields.Licences(record.Licences);
        fields.Rows("topics", record.Topics);
        fields.Status(record.Status);
        fields.Rows("aliases", record.Aliases);
        fields.Provenance(record.Provenance);
    }
}

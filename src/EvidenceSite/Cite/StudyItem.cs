namespace EvidenceSite.Cite;

/// <summary>A record as an item of the engine (CSL 1.0.2, appendix IV): what a reference can name, and nothing else.</summary>
internal static class StudyItem
{
    private static readonly ImmutableArray<string> DateVariables = ["accessed", "available-date", "event-date", "original-date", "submitted"];

    // Written for people who read the record, and no part of a reference.
    private static readonly ImmutableArray<string> NotCited = ["note", "annote", "status"];

    public static CitableWork Of(Record record) => new(Fields(record).Item(record.Id, record.Type), Links(record)) { LacksPlace = LacksPlace(record) };

    private static bool LacksPlace(Record record) =>
        record is { Type: "article-journal", Issued: not null, Volume: null, Issue: null, Page: null, Number: null } && (record.ContainerTitle ?? record.ContainerTitleShort) is not null;

    private static ItemFields Fields(Record record)
    {
        var fields = new ItemFields(Guard.Text);
        fields.Text("title", record.Title);
        fields.Names("author", record.Authors);
        foreach (var role in record.Contributors.GroupBy(c => c.Role, StringComparer.Ordinal)) fields.Names(role.Key, role.Select(c => c.Name));
        fields.Text("container-title", record.ContainerTitle ?? record.ContainerTitleShort);
        fields.Text("container-title-short", record.ContainerTitleShort);
        if (record.Issued is { } issued) fields.Date("issued", issued);
        fields.Text("volume", record.Volume);
        fields.Text("issue", record.Issue);
        fields.Text("page", record.Page);
        fields.Text("number", record.Number);
        // Of an article it is the journal's section, "Research", and no kind of article that a reference would name.
        if (record.Type != "article-journal") fields.Text("genre", record.Genre);
        fields.Text("language", record.Language);
        fields.Text("publisher", record.Publisher);
        fields.Text("publisher-place", record.PublisherPlace);
        fields.Identifier("DOI", record.Doi?.ToString());
        fields.Identifier("PMID", record.Pmid?.ToString());
        fields.Identifier("PMCID", record.Pmcid?.ToString());
        fields.Identifier("ISSN", record.Issns.IsEmpty ? null : string.Join(", ", record.Issns));
        // Without a DOI a reader is led to the next best address.
        fields.Identifier("URL", record.Url ?? (record.Doi is null ? record.SourceUrl : null));
        foreach (var (key, value) in record.Variables.Where(v => !NotCited.Contains(v.Key))) Variable(fields, key, value);
        return fields;
    }

    private static void Variable(ItemFields fields, string key, string value)
    {
        if (DateVariables.Contains(key)) fields.Date(key, [.. value.Split('/').Select(text => PartialDate.TryParse(text, out var date) ? date : default)]);
        else fields.Text(key, value);
    }

    private static ImmutableArray<KeyValuePair<string, string>> Links(Record record)
    {
        var links = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        if (record.Doi is { } doi)
        {
            foreach (var form in (string[])[$"https://doi.org/{doi}", $"doi:{doi}", $"doi: {doi}", doi.ToString()]) links.Add(new(form, doi.Url));
        }
        if ((record.Url ?? (record.Doi is null ? record.SourceUrl : null)) is { } url) links.Add(new(url, url));
        return links.ToImmutable();
    }
}

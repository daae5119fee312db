using System.Text.Json;

namespace EvidenceSite.Export;

/// <summary>Writes records as items of CSL-JSON (CSL 1.0.2 input schema), which Zotero and pandoc read.</summary>
internal static class CslJson
{
    // Of the variables kept as text, those that hold dates (CSL 1.0.2, appendix IV).
    private static readonly ImmutableArray<string> DateVariables = ["accessed", "available-date", "event-date", "original-date", "submitted"];

    /// <summary>
    /// One item in one line, for readers who take along some records. It has no abstract, which would be most of its bytes, but the
    /// formatted reference, in <c>custom</c>, which the schema leaves to the program that writes it.
    /// </summary>
    public static byte[] Line(Record record, string reference) => JsonFile.Line(json =>
    {
        json.WriteStartObject();
        Variables(json, record with { Abstract = [] });
        json.WriteStartObject("custom");
        json.WriteString("reference", reference);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <summary>One item with its abstract, over several lines and without a line feed behind it.</summary>
    public static byte[] Item(Record record)
    {
        var item = JsonFile.Bytes(json =>
        {
            json.WriteStartObject();
            Variables(json, record);
            json.WriteEndObject();
        });
        return item[..^1];
    }

    /// <summary>The members of an item.</summary>
    public static void Variables(Utf8JsonWriter json, Record record)
    {
        json.WriteString("id", record.Id);
        json.WriteString("type", record.Type);
        json.WriteString("title", record.Title);
        Names(json, "author", record.Authors);
        foreach (var role in record.Contributors.GroupBy(c => c.Role, StringComparer.Ordinal)) Names(json, role.Key, [.. role.Select(c => c.Name)]);
        Text(json, "container-title", record.ContainerTitle);
        Text(json, "container-title-short", record.ContainerTitleShort);
        if (record.Issued is { } issued) Date(json, "issued", [issued]);
        Text(json, "volume", record.Volume);
        Text(json, "issue", record.Issue);
        Text(json, "page", record.Page);
        Text(json, "number", record.Number);
        Text(json, "genre", record.Genre);
        Text(json, "language", record.Language);
        Text(json, "publisher", record.Publisher);
        Text(json, "publisher-place", record.PublisherPlace);
        Text(json, "DOI", record.Doi?.ToString());
        Text(json, "PMID", record.Pmid?.ToString());
        Text(json, "PMCID", record.Pmcid?.ToString());
        Text(json, "ISSN", record.Issns.Length == 0 ? null : string.Join(", ", record.Issns));
        Text(json, "URL", record.Url ?? record.SourceUrl);
        Text(json, "keyword", record.Keywords.Length == 0 ? null : string.Join(", ", record.Keywords));
        Text(json, "abstract", record.Abstract.Length == 0 ? null : string.Join("\n", record.Abstract.Select(ExportItem.SectionText)));
        foreach (var (key, value) in record.Variables.Where(v => v.Key != "note")) Variable(json, key, value);
        Status(json, record);
        Text(json, "license", record.ArticleLicence?.Spdx?.Url ?? record.ArticleLicence?.Url);
    }

    // CSL's "status" (1.0.2, appendix IV) is the variable for "retracted". But Zotero and many styles pass over it, and keep and show
    // "note", so the note says it again, with the notice, the day and the reason, behind what the record itself notes.
    private static void Status(Utf8JsonWriter json, Record record)
    {
        var own = record.Variables.FirstOrDefault(v => v.Key == "note").Value;
        var said = StatusText.Of(record.Status);
        Text(json, "status", said is null ? null : StatusText.Word(record.Status.Kind));
        Text(json, "note", own is null || said is null ? own ?? said : $"{own}\n{said}");
    }

    private static void Names(Utf8JsonWriter json, string role, ImmutableArray<PersonName> names)
    {
        if (names.Length == 0) return;
        json.WriteStartArray(role);
        foreach (var name in names)
        {
            json.WriteStartObject();
            Text(json, "family", name.Family);
            Text(json, "given", name.Given);
            Text(json, "dropping-particle", name.DroppingParticle);
            Text(json, "non-dropping-particle", name.NonDroppingParticle);
            Text(json, "suffix", name.Suffix);
            Text(json, "literal", name.Literal);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Variable(Utf8JsonWriter json, string key, string value)
    {
        if (DateVariables.Contains(key)) Date(json, key, [.. value.Split('/').Select(text => PartialDate.TryParse(text, out var date) ? date : default)]);
        else Text(json, key, value);
    }

    // A date, or the two ends of a range.
    private static void Date(Utf8JsonWriter json, string key, ImmutableArray<PartialDate> dates)
    {
        json.WriteStartObject(key);
        json.WriteStartArray("date-parts");
        foreach (var date in dates)
        {
            json.WriteStartArray();
            json.WriteNumberValue(date.Year);
            if (date.Month is { } month) json.WriteNumberValue(month);
            if (date.Day is { } day) json.WriteNumberValue(day);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null) json.WriteString(key, value);
    }
}

using System.Text.Json;

namespace EvidenceSite.Export;

/// <summary>Creators and contributors in DataCite's JSON.</summary>
internal static class DataCitePeople
{
    /// <param name="unknown">Stands for the creator of a work without author.</param>
    public static void Write(Utf8JsonWriter json, Record record, string unknown)
    {
        ImmutableArray<PersonName> creators = record.Authors.IsEmpty ? [new PersonName { Literal = unknown }] : record.Authors;
        json.List("creators", creators, name => Person(json, name, null));
        json.List("contributors", record.Contributors, c => Person(json, c.Name, TypeOf(c.Role)));
    }

    private static void Person(Utf8JsonWriter json, PersonName name, string? type)
    {
        json.WriteStartObject();
        json.WriteString("name", name.Inverted);
        json.WriteString("nameType", name.Literal is null ? "Personal" : "Organizational");
        if (name.Given is { } given) json.WriteString("givenName", given);
        if (name.Family is { } family) json.WriteString("familyName", family);
        if (type is not null) json.WriteString("contributorType", type);
        if (name.Orcid is { } orcid)
            json.List("nameIdentifiers", [orcid.Url], id => json.Object(("nameIdentifier", id), ("nameIdentifierScheme", "ORCID"), ("schemeUri", "https://orcid.org")));
        json.List("affiliation", name.Affiliations, a => json.Object(("name", a.Name), ("affiliationIdentifier", a.Ror?.Url), ("affiliationIdentifierScheme", a.Ror is null ? null : "ROR")));
        json.WriteEndObject();
    }

    // Of DataCite's contributor types (appendix 1) few are for the roles of CSL.
    private static string TypeOf(string role) => role switch
    {
        "collection-editor" or "editor" or "editorial-director" or "editor-translator" => "Editor",
        "executive-producer" or "producer" => "Producer",
        "translator" => "Translator",
        _ => "Other",
    };
}

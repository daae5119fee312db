namespace EvidenceSite.Import;

/// <summary>Makes a record of what a file says: values that are none are left out with a warning, and nothing is added.</summary>
internal static class EntryRecord
{
    private const string ByHand = "Add the right value to the record by hand";

    // Fields that a record has of its own; every other key of an entry is one of its variables.
    private static readonly ImmutableHashSet<string> Own =
    [
        "title", "container-title", "container-title-short", "issued", "volume", "issue", "page", "number", "genre", "language", "publisher", "publisher-place",
        "DOI", "PMID", "PMCID", "ISSN", "URL",
    ];

    /// <summary>Null, with a fault, when the entry cannot be read to its end or has no title.</summary>
    public static Record? Compose(ImportEntry entry, EntryOrigin origin, DiagnosticBag bag)
    {
        bag.AddRange(entry.Faults.ToImmutable());
        EntryText.Clean(entry, bag);
        if (bag.HasErrors) return null;
        if (entry.Find("title") is not { } title)
        {
            bag.Add(Codes.ImportFieldMissing, entry.Start, "The entry has no title", "Add it where the entry comes from, or write the record by hand");
            return null;
        }
        var record = new Record
        {
            Id = "",
            Type = entry.Type,
            Title = title.Text,
            Place = entry.Start,
            Authors = [.. entry.Names.Where(n => n.Role == "author").Select(n => n.Name)],
            Contributors = [.. entry.Names.Where(n => n.Role != "author").Select(n => new Contributor(n.Role, n.Name))],
            ContainerTitle = entry["container-title"],
            ContainerTitleShort = entry["container-title-short"],
            Issued = PartialDate.TryParse(entry["issued"], out var issued) ? issued : null,
            Volume = entry["volume"],
            Issue = entry["issue"],
            Page = entry["page"],
            Number = entry["number"],
            Genre = entry["genre"],
            Language = Language(entry, bag),
            Publisher = entry["publisher"],
            PublisherPlace = entry["publisher-place"],
            Doi = Parsed<Doi>(entry, "DOI", Doi.TryParse, bag),
            Pmid = Parsed<Pmid>(entry, "PMID", Pmid.TryParse, bag),
            Pmcid = Parsed<Pmcid>(entry, "PMCID", Pmcid.TryParse, bag),
            Issns = Issns(entry, bag),
            Url = Url(entry, bag),
            Keywords = [.. entry.Keywords.Select(k => k.Text).Distinct(StringComparer.Ordinal)],
            Abstract = EntryAbstract.Of(entry.Abstract),
            Licences = EntryRights.Read(entry, origin, bag),
            Variables = Variables(entry),
        };
        record = record with { Id = EntryId.Of(record, bag) };
        return record with { Provenance = [Provenance(record, entry, origin)] };
    }

    private static ProvenanceEntry Provenance(Record record, ImportEntry entry, EntryOrigin origin)
    {
        var source = origin.Words + (entry.Guesses.Count == 0 ? "" : $"; guessed: {string.Join(", ", entry.Guesses)}");
        return new ProvenanceEntry(ProvenanceKind.Imported, source, origin.On ?? entry.SourceDate, RecordYaml.Keys(record));
    }

    private delegate bool Parser<T>(string? text, out T id);

    private static T? Parsed<T>(ImportEntry entry, string key, Parser<T> parser, DiagnosticBag bag)
        where T : struct
    {
        if (entry.Find(key) is not { } value) return null;
        if (parser(value.Text, out var id)) return id;
        Refuse(bag, value, $"is no {key}");
        return null;
    }

    private static ImmutableArray<Issn> Issns(ImportEntry entry, DiagnosticBag bag)
    {
        var found = new List<Issn>();
        foreach (var value in entry.Values.Where(v => v.Key == "ISSN"))
        {
            if (Issn.TryParse(value.Text, out var issn)) found.Add(issn);
            else Refuse(bag, value, "is no ISSN");
        }
        return [.. found.Distinct()];
    }

    private static string? Url(ImportEntry entry, DiagnosticBag bag)
    {
        if (entry.Find("URL") is not { } value) return null;
        if (Uri.TryCreate(value.Text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        {
            // The resolver's address says nothing that the DOI does not.
            var isSame = Doi.TryParse(value.Text, out var inUrl) && Doi.TryParse(entry["DOI"], out var doi) && inUrl == doi;
            return isSame ? null : value.Text;
        }
        Refuse(bag, value, "is no http or https address");
        return null;
    }

    private static string? Language(ImportEntry entry, DiagnosticBag bag)
    {
        if (entry.Find("language") is not { } value) return null;
        if (LanguageNames.Code(value.Text) is { } code) return code;
        var tag = value.Text.Replace('_', '-');
        if (tag.Length <= 20 && LanguageNames.Code(tag.Split('-')[0]) is not null && tag.Split('-')[0].Length == 2 && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) return tag;
        Refuse(bag, value, "is no language known by its English name or code");
        return null;
    }

    private static ImmutableArray<KeyValuePair<string, string>> Variables(ImportEntry entry) =>
    [
        .. entry.Values.Where(v => !Own.Contains(v.Key)).GroupBy(v => v.Key).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => KeyValuePair.Create(g.Key, string.Join(g.Key == "note" ? "; " : " ", g.Select(v => v.Text)))),
    ];

    private static void Refuse(DiagnosticBag bag, ImportValue value, string why) =>
        bag.Add(Codes.ImportValueUnknown, value.Place, $"The value \"{PageFields.Short(value.Text)}\" {why}; it is left out", ByHand);
}

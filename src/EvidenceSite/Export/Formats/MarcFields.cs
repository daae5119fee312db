namespace EvidenceSite.Export;

/// <summary>The data fields of a record, by the MARC 21 Format for Bibliographic Data.</summary>
internal static class MarcFields
{
    /// <summary>In no particular order; null for what is not known.</summary>
    public static IEnumerable<MarcField?> Of(ExportItem item) =>
    [
        .. Identifiers(item), .. People(item), .. Description(item), .. Subjects(item), .. Rights(item), Host(item), Notice(item.Record.Status),
        MarcField.Of("856", "40", ('u', item.Url)),
    ];

    private static IEnumerable<MarcField?> Identifiers(ExportItem item) =>
    [
        MarcField.Of("020", "  ", ('a', item.Variable("ISBN"))),
        Numbered(item.Record.Doi?.ToString(), "doi"),
        Numbered(item.Record.Pmid?.ToString(), "pmid"),
        Numbered(item.Record.Pmcid?.ToString(), "pmcid"),
        // A second indicator of 7 says that the code is not MARC's own.
        item.Record.Language is { } language ? MarcField.Of("041", " 7", ('a', language), ('2', "rfc5646")) : null,
    ];

    private static MarcField? Numbered(string? number, string source) => number is null ? null : MarcField.Of("024", "7 ", ('a', number), ('2', source));

    // The first author is the main entry, the others and everyone else are added ones.
    private static IEnumerable<MarcField?> People(ExportItem item) =>
    [
        .. item.Record.Authors.Select((author, i) => Person(author, i == 0 ? "1" : "7", "author", RelatorCode.Author)),
        .. item.Record.Contributors.Select(c => Person(c.Name, "7", c.Role, RelatorCode.Of(c.Role))),
    ];

    private static MarcField? Person(PersonName name, string hundreds, string role, string code)
    {
        if (name.Literal is { } group) return MarcField.Of(hundreds + "10", "2 ", ('a', group), ('e', role), ('4', code));
        var inverted = (name with { Suffix = null }).Inverted;
        // A name that begins with the given name has no comma (first indicator).
        return MarcField.Of(hundreds + "00", name.Family is null ? "0 " : "1 ", ('a', inverted), ('c', name.Suffix), ('e', role), ('u', name.Affiliations.FirstOrDefault()?.Name), ('1', name.Orcid?.Url), ('4', code));
    }

    private static IEnumerable<MarcField?> Description(ExportItem item)
    {
        var record = item.Record;
        return
        [
            MarcField.Of("245", record.Authors.IsEmpty ? "00" : "10", ('a', record.Title)),
            MarcField.Of("250", "  ", ('a', item.Variable("edition"))),
            MarcField.Of("264", " 1", ('a', record.PublisherPlace), ('b', record.Publisher), ('c', record.Issued?.ToString())),
            MarcField.Of("490", "0 ", ('a', item.Variable("collection-title"))),
            .. item.Notes.SelectMany(note => MarcField.Long("500", "  ", note)),
            .. MarcField.Long("520", "3 ", item.Abstract),
        ];
    }

    private static IEnumerable<MarcField?> Subjects(ExportItem item) =>
    [
        .. item.Record.Keywords.Select(keyword => MarcField.Of("653", "  ", ('a', keyword))),
        MarcField.Of("655", " 4", ('a', item.Record.Genre)),
    ];

    // 540 says what is allowed, 542 whose the rights are.
    private static IEnumerable<MarcField?> Rights(ExportItem item)
    {
        if (item.Record.ArticleLicence is not { } grant) yield break;
        yield return MarcField.Of(
            "540", "  ", ('a', grant.Spdx?.Name ?? grant.Statement ?? grant.Url), ('f', grant.Spdx?.ToString()), ('2', grant.Spdx is null ? null : "spdx"), ('u', item.LicenceUrl));
        yield return MarcField.Of("542", "  ", ('d', grant.Holder), ('f', grant.Copyright), ('n', grant.RequiredNotice));
    }

    private static MarcField? Host(ExportItem item)
    {
        var record = item.Record;
        if ((item.Container ?? record.Volume ?? record.Issue ?? record.Page ?? record.Number) is null && record.Issns.IsEmpty) return null;
        string?[] parts =
        [
            record.Volume is { } volume ? $"vol. {volume}" : null, record.Issue is { } issue ? $"no. {issue}" : null,
            record.Number is { } number ? $"art. {number}" : null, record.Page is { } page ? $"p. {page}" : null,
        ];
        var known = string.Join(", ", parts.OfType<string>());
        return MarcField.Of(
            "773", "0 ", ('t', record.ContainerTitle), ('p', record.ContainerTitleShort), ('g', known), ('q', Enumeration(item)), ('x', record.Issns.Select(i => i.ToString()).FirstOrDefault()));
    }

    // Volume, issue and first page for programs (subfield q, in the punctuation of SICI): 20:1<12.
    private static string? Enumeration(ExportItem item)
    {
        if (item.Record.Volume is not { } volume) return null;
        var issue = item.Record.Issue is { } number ? ":" + number : "";
        return volume + issue + (item.Pages.First is { } first ? "<" + first : "");
    }

    private static MarcField? Notice(RecordStatus status) => status.Notice is { } notice
        ? MarcField.Of("787", "08", ('i', $"{StatusText.Word(status.Kind)}:"), ('d', status.On?.ToString()), ('o', notice.Url))
        : null;
}

using EvidenceSite.Export;

namespace EvidenceSite.Tests.Export.Formats;

/// <summary>Records to export.</summary>
internal static class SampleRecords
{
    /// <summary>One that has a value for every field that formats ask for.</summary>
    public static Record Full { get; } = new()
    {
        Id = "PMC1",
        Type = "article-journal",
        Title = "Harm reduction: a study of 50 % & more",
        Authors =
        [
            new() { Family = "Buxton", Given = "J. A.", Orcid = Orcid.TryParse("0000-0002-1825-0097", out var orcid) ? orcid : null },
            new() { Literal = "The Writing Group" },
            new() { Family = "Beethoven", Given = "L.", NonDroppingParticle = "van", Suffix = "Jr" },
        ],
        Contributors = [new("editor", new() { Family = "Ed", Given = "I." }), new("illustrator", new() { Family = "Ill", Given = "U." })],
        ContainerTitle = "Harm Reduction Journal",
        ContainerTitleShort = "Harm Reduct J",
        Issued = new(2023, 10, 14),
        Volume = "20",
        Issue = "1",
        Page = "12-19",
        Number = "155",
        Genre = "Research",
        Language = "en",
        Publisher = "BioMed Central",
        PublisherPlace = "London",
        Doi = Doi.TryParse("10.1186/s12954-023-00884-w", out var doi) ? doi : null,
        Pmid = Pmid.TryParse("37833801", out var pmid) ? pmid : null,
        Pmcid = Pmcid.TryParse("PMC10576387", out var pmcid) ? pmcid : null,
        Issns = [Issn.TryParse("1477-7517", out var issn) ? issn : default],
        Url = "https://example.org/a?b=1&c=2#d",
        Keywords = ["harm reduction", "peer work"],
        Abstract = [Section("AIMS", "To test."), Section("RESULTS", "It worked.")],
        Licences = [new() { AppliesTo = "article", Spdx = Licence, Copyright = "© The Author(s) 2023", Holder = "The Author(s)" }],
        Status = new(StatusKind.Retracted, Doi.TryParse("10.1234/notice", out var notice) ? notice : null, new(2024, 1, 31), "Data were wrong"),
        Variables = [new("ISBN", "9789210019545"), new("edition", "2")],
        Place = Place.WholeFile("input/records/PMC1.yaml"),
    };

    /// <summary>One of which nothing is known but that it is there.</summary>
    public static Record Bare { get; } = new() { Id = "bare", Type = "book", Title = "A title", Place = Place.WholeFile("input/records/bare.yaml") };

    private static SpdxLicence Licence => SpdxLicence.TryParse("CC-BY-4.0", out var licence) ? licence : default;

    public static AbstractSection Section(string? label, string text) => new(label, text, Place.WholeFile("input/records/a.yaml"));

    /// <summary>A file of records in a format.</summary>
    public static byte[] File(ExportFormat format, params ReadOnlySpan<Record> records)
    {
        var writer = FormatWriters.All.Single(w => w.Format == format);
        return writer.Frame.Fill([.. Items(records).Select(writer.Entry)]).ToArray();
    }

    /// <summary>The file of a single record in a format.</summary>
    public static byte[] Alone(ExportFormat format, Record record)
    {
        var writer = FormatWriters.All.Single(w => w.Format == format);
        return writer.Alone.Fill([.. Items([record]).Select(writer.Entry)]).ToArray();
    }

    private static ExportItem[] Items(ReadOnlySpan<Record> records)
    {
        var keys = CitationKeys.Of(records.ToArray());
        return [.. records.ToArray().Select(record => new ExportItem(record, keys[record.Id]))];
    }
}

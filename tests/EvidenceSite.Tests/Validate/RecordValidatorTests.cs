using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Validate;

public sealed class RecordValidatorTests
{
    [Fact]
    public void A_record_as_the_readme_shows_it_is_taken_in_full()
    {
        var record = Valid("""
            type: article-journal
            title: "A plain title: with its subtitle"
            author:
              - family: Buxton
                given: J. A.
                ORCID: https://orcid.org/0000-0002-1825-0097
              - literal: The Writing Group
            container-title: Harm Reduction Journal
            container-title-short: Harm Reduct J
            issued: 2023-10-14
            volume: "20"
            issue: 1
            page: 12-19
            number: "155"
            genre: Research
            language: en
            publisher: BioMed Central
            publisher-place: London
            DOI: https://doi.org/10.1186/S12954-023-00884-W
            PMID: "37833801"
            PMCID: PMC10576387
            ISSN: [1477-7517]
            URL: https://example.org/
            keyword: [harm reduction]
            aliases: [old-id]
            """);
        Assert.Equal(("a", "article-journal", "A plain title: with its subtitle"), (record.Id, record.Type, record.Title));
        Assert.Equal(["J. A. Buxton", "The Writing Group"], record.Authors.Select(name => name.Display));
        Assert.Equal("0000-0002-1825-0097", record.Authors[0].Orcid.ToString());
        Assert.Equal(("Harm Reduction Journal", "Harm Reduct J"), (record.ContainerTitle, record.ContainerTitleShort));
        Assert.Equal(new PartialDate(2023, 10, 14), record.Issued);
        Assert.Equal(("20", "1", "12-19", "155"), (record.Volume, record.Issue, record.Page, record.Number));
        Assert.Equal(("Research", "en", "BioMed Central", "London"), (record.Genre, record.Language, record.Publisher, record.PublisherPlace));
        Assert.Equal("10.1186/s12954-023-00884-w", record.Doi.ToString());
        Assert.Equal(("37833801", "PMC10576387"), (record.Pmid.ToString(), record.Pmcid.ToString()));
        Assert.Equal("1477-7517", Assert.Single(record.Issns).ToString());
        Assert.Equal("https://example.org/", record.Url);
        Assert.Equal("old-id", Assert.Single(record.Aliases));
        Assert.Equal(RecordStatus.Current, record.Status);
        Assert.Empty(record.Variables);
    }

    [Fact]
    public void The_places_of_the_record_and_its_identifiers_are_kept()
    {
        var record = Valid("""
            type: book
            title: A
            PMID: 1
            DOI: 10.1234/a
            """);
        Assert.Equal(new Place("records/a.yaml", 1, 1), record.Place);
        Assert.Equal([new("DOI", new("records/a.yaml", 4, 6)), new("PMID", new("records/a.yaml", 3, 7))], record.IdentifierPlaces.ToArray());
    }

    [Fact]
    public void What_Zotero_and_pandoc_write_besides_is_kept_by_name()
    {
        var record = Valid("""
            id: a
            type: chapter
            title: A chapter
            title-short: Ch.
            editor:
              - {family: Lee, given: Ann, static-ordering: true, parse-names: true, comma-suffix: false}
            translator:
              - {literal: A Bureau}
            accessed: {date-parts: [["2023", 10, "4"]]}
            event-date: 2023-01-02/2023-01-04
            issued: {date-parts: [["2023", 10]]}
            edition: 2
            ISBN: 978-3-16-148410-0
            source: Zotero
            citation-key: lee2023
            ISSN: 1477-7517, 2434-561X
            keyword: homes, people
            """);
        Assert.Equal(["editor Ann Lee", "translator A Bureau"], record.Contributors.Select(c => $"{c.Role} {c.Name.Display}"));
        Assert.Equal(
            ["ISBN=978-3-16-148410-0", "accessed=2023-10-04", "citation-key=lee2023", "edition=2", "event-date=2023-01-02/2023-01-04", "source=Zotero", "title-short=Ch."],
            record.Variables.Select(v => $"{v.Key}={v.Value}"));
        Assert.Equal(new PartialDate(2023, 10), record.Issued);
        Assert.Equal(["1477-7517", "2434-561X"], record.Issns.Select(issn => issn.ToString()));
        Assert.Equal(["homes", "people"], record.Keywords.ToArray());
    }

    [Fact]
    public void A_line_is_trimmed_and_its_breaks_become_spaces()
    {
        var record = Valid("""
            type: book
            title: |
              A title
                in two lines
            publisher: "  A Press\t"
            """);
        Assert.Equal(("A title in two lines", "A Press"), (record.Title, record.Publisher));
    }

    [Fact]
    public void An_abstract_is_kept_to_the_letter_with_the_places_of_its_sections()
    {
        var record = Valid("""
            type: book
            title: A
            abstract:
              - label: METHODS
                text: |
                  We asked  twice.

                  And again.
              - label: RESULTS
                text: " We found. "
            """);
        Assert.Equal(
            [
                new AbstractSection("METHODS", "We asked  twice.\n\nAnd again.", new("records/a.yaml", 5, 11)),
                new AbstractSection("RESULTS", " We found. ", new("records/a.yaml", 10, 11)),
            ],
            record.Abstract.ToArray());
    }

    [Fact]
    public void An_abstract_without_labels_is_one_section()
    {
        var record = Valid("""
            type: book
            title: A
            abstract: We asked.
            """);
        Assert.Equal(new AbstractSection(null, "We asked.", new("records/a.yaml", 3, 11)), Assert.Single(record.Abstract));
    }

    [Fact]
    public void Status_and_provenance_are_taken()
    {
        var record = Valid("""
            type: book
            title: A
            status: {kind: retracted, notice: "doi:10.1234/Notice", date: 2024-01-31, reason: Image duplication.}
            provenance:
              - how: imported
                source: A catalogue page
                date: 2023-10-15
                fields: [type, title]
            """);
        Assert.Equal((StatusKind.Retracted, "10.1234/notice", "Image duplication."), (record.Status.Kind, record.Status.Notice.ToString(), record.Status.Reason));
        var entry = Assert.Single(record.Provenance);
        Assert.Equal((ProvenanceKind.Imported, "A catalogue page", new PartialDate(2023, 10, 15)), (entry.Kind, entry.Source, entry.On));
        Assert.Equal(["type", "title"], entry.Fields.ToArray());
    }

    [Fact]
    public void A_record_with_a_fault_stays_without_the_faulty_field()
    {
        var outcome = TestSite.Of("""
            === records/a.yaml
            type: article-journal
            author: [{family: Lee, ORCID: "1"}]
            DOI: none
            """).Validate();
        Assert.Equal(3, outcome.Diagnostics.Length);
        var record = Assert.Single(outcome.Value.Records);
        Assert.Equal(("a", null), (record.Title, record.Doi));
        Assert.Equal("Lee", Assert.Single(record.Authors).Display);
    }

    [Fact]
    public void Records_are_ordered_by_id_and_faults_by_file_however_the_work_was_shared()
    {
        var files = string.Join('\n', Enumerable.Range(100, 200).Reverse().Select(n => $"=== records/r{n}.yaml\ntype: book\ntitle: A\ncolour: {n}\n"));
        var outcome = TestSite.Of(files).Validate();
        Assert.Equal(Enumerable.Range(100, 200).Select(n => $"r{n}"), outcome.Value.Records.Select(r => r.Id));
        Assert.Equal(Enumerable.Range(100, 200).Select(n => new Place($"records/r{n}.yaml", 3, 1)), outcome.Diagnostics.Select(d => d.Place));
    }

    private static Record Valid(string yaml)
    {
        var outcome = TestSite.Of("=== records/a.yaml\n" + yaml).Validate();
        Assert.Equal("", TestSite.Print(outcome.Diagnostics));
        return Assert.Single(outcome.Value.Records);
    }
}

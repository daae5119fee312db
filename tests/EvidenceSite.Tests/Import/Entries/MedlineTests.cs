namespace EvidenceSite.Tests.Import.Entries;

public sealed class MedlineTests
{
    private const string Night = """

        PMID- 12345678
        OWN - NLM
        LR  - 20230115
        IS  - 1477-7517 (Electronic)
        VI  - 4
        IP  - 2
        DP  - 2021 Mar 9
        TI  - Walking at night
              in the north.
        PG  - 11-9
        LID - 10.1234/night.5 [doi]
        AB  - BACKGROUND: Nights are long. RESULTS: It was
              dark.
        CI  - (c) 2021. The Author(s). CC BY 4.0.
        FAU - Moreno, Ada B
        AU  - Moreno AB
        CN  - Night Study Group
        LA  - eng
        PMC - PMC7654321
        TA  - J Night Work
        JT  - Journal of night work
        OT  - night

        PMID- 2
        TI  - Another
        AU  - Smith JR
        """;

    [Fact]
    public void An_article_has_all_its_fields()
    {
        var entries = EntryFile.Read("nbib", Night);
        var record = EntryFile.Record(entries[0]);
        Assert.Equal(("Walking at night in the north.", "12345678", "PMC7654321", "10.1234/night.5"), (record.Title, record.Pmid.ToString(), record.Pmcid.ToString(), record.Doi.ToString()));
        Assert.Equal(("2021-03-09", "Journal of night work", "PMC7654321"), (record.Issued.ToString(), record.ContainerTitle, record.Id));
        Assert.Equal(["BACKGROUND", "RESULTS"], record.Abstract.Select(a => a.Label));
        Assert.Equal(["Moreno, Ada B.", "Night Study Group"], record.Authors.Select(a => a.Inverted));
        Assert.Equal("CC-BY-4.0", record.ArticleLicence!.Spdx.ToString());
        Assert.Equal("2023-01-15", record.Provenance[0].On.ToString());
        Assert.Equal("Smith, J. R.", EntryFile.Names(entries[1]));
    }

    [Fact]
    public void Text_before_the_first_label_of_an_abstract_keeps_it_one_text()
    {
        var entry = EntryFile.One("pubmed-xml", "<PubmedArticle><MedlineCitation><Article><ArticleTitle>T</ArticleTitle><Abstract><AbstractText>First.</AbstractText><AbstractText Label=\"B\">Then.</AbstractText></Abstract></Article></MedlineCitation></PubmedArticle>");
        Assert.Equal((null, "First. B: Then."), (EntryFile.Record(entry).Abstract[0].Label, Assert.Single(EntryFile.Record(entry).Abstract).Text));
    }

    [Fact]
    public void A_line_that_is_neither_field_nor_continuation_is_a_fault_at_its_line() =>
        Assert.Contains("in.txt(3,1): error ES8009: ", EntryFile.Faults("nbib", "PMID- 1\nTI  - A\nwhat is this\n")[0], StringComparison.Ordinal);
}

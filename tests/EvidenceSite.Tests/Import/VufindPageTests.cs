namespace EvidenceSite.Tests.Import;

/// <summary>What makes these pages hard to read, one test for each.</summary>
public sealed class VufindPageTests
{
    [Fact]
    public void The_interface_above_the_staff_view_is_not_read()
    {
        var chrome = NightPage.With("Detalles Bibliográficos", "title Something else\nid pubmed-1\nlanguage Klingon\nurl https://example.org/other");
        Assert.Equal(NightPage.Title, NightPage.Read(chrome).Title);
    }

    [Fact]
    public void Values_go_on_in_lines_without_a_field_name()
    {
        var record = NightPage.Read(NightPage.Spanish);
        Assert.Equal(["Okafor, Ada", "van Dijk, J. P.", "Lindqvist, Maja"], record.Authors.Select(a => a.Inverted));
        Assert.Equal("article-journal", record.Type);
    }

    [Fact]
    public void Names_are_parted_at_their_own_comma_only()
    {
        var record = NightPage.Read(NightPage.Spanish);
        Assert.Equal(["Okafor", "van Dijk", "Lindqvist"], record.Authors.Select(a => a.Family));
    }

    [Fact]
    public void The_date_of_the_data_is_told_from_the_id_before_it_and_from_the_date_of_publication()
    {
        var record = NightPage.Read(NightPage.Spanish);
        Assert.Equal("2022-03-07", record.Issued.ToString());
        Assert.Equal("2022-03-09", record.Provenance[0].On.ToString());
        Assert.Equal("VuFind staff view of record pubmed-90000017", record.Provenance[0].Source);
    }

    [Fact]
    public void Journal_and_article_type_are_found_between_the_last_author_and_the_abstract()
    {
        var record = NightPage.Read(NightPage.Spanish);
        Assert.Equal("Night Work J", record.ContainerTitleShort);
        Assert.Equal("Night Work Journal", record.ContainerTitle);
        Assert.Equal("Research", record.Genre);
    }

    [Theory]
    [InlineData("http://dx.doi.org/", "https://doi.org/")]
    [InlineData("https://www.ncbi.nlm.nih.gov/pubmed/99000004", "https://pubmed.ncbi.nlm.nih.gov/99000004/")]
    [InlineData("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC90000017/", "http://pmc.ncbi.nlm.nih.gov/articles/PMC90000017")]
    public void Addresses_may_be_of_today_or_of_former_times_with_host_or_without(string old, string today)
    {
        var record = NightPage.Read(NightPage.With(old, today));
        Assert.Equal(("10.5555/night-walks-0007", "99000004", "PMC90000017"), (record.Doi.ToString(), record.Pmid.ToString(), record.Pmcid.ToString()));
        Assert.Null(record.Url);
    }

    [Fact]
    public void Type_language_and_copyright_are_parted_though_nothing_parts_them()
    {
        var record = NightPage.Read(NightPage.Spanish);
        Assert.Equal("en", record.Language);
        Assert.Equal("© The Author(s) 2022", record.ArticleLicence?.Copyright);
        Assert.Equal("The Author(s)", record.ArticleLicence?.Holder);
    }

    [Fact]
    public void The_address_of_the_licence_is_parted_from_the_words_glued_to_it()
    {
        var licence = NightPage.Read(NightPage.Spanish).ArticleLicence;
        Assert.Equal("CC-BY-4.0", licence?.Spdx.ToString());
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", licence?.Url);
        Assert.StartsWith("Open AccessThis article", licence?.Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void A_waiver_for_the_data_does_not_become_the_licence_of_the_article()
    {
        var licences = NightPage.Read(NightPage.Spanish).Licences;
        Assert.Equal(["article CC-BY-4.0", "data CC0-1.0"], licences.Select(l => $"{l.AppliesTo} {l.Spdx}"));
        Assert.Equal("https://creativecommons.org/publicdomain/zero/1.0/", licences[1].Url);
        Assert.StartsWith("The waiver (http:", licences[1].Statement, StringComparison.Ordinal);
        Assert.EndsWith("here.", licences[1].Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void No_word_of_the_rights_is_lost()
    {
        var licences = NightPage.Read(NightPage.Spanish).Licences;
        var joined = $"{licences[0].Copyright} {licences[0].Url}{licences[0].Statement} {licences[1].Statement}";
        Assert.Contains(" Text en " + joined + "\nspellingShingle", NightPage.Spanish, StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_of_the_catalogue_is_that_of_PubMed_Central()
    {
        var record = NightPage.Read(NightPage.Spanish);
        Assert.Equal("PMC90000017", record.Id);
        Assert.Equal("99000004", record.Pmid.ToString());
    }

    [Fact]
    public void The_language_is_read_from_its_name_and_its_code()
    {
        var page = NightPage.With("language English", "language Swedish").Replace("Text en ©", "Text sv ©", StringComparison.Ordinal);
        Assert.Equal("sv", NightPage.Read(page).Language);
    }

    [Fact]
    public void The_abstract_is_split_at_its_labels_and_not_at_other_colons()
    {
        var sections = NightPage.Read(NightPage.Spanish).Abstract;
        Assert.Equal(["BACKGROUND", "METHODS", "FINDINGS", "CONCLUSIONS"], sections.Select(s => s.Label));
        Assert.Equal("Company matters.", sections[3].Text);
        var joined = string.Join(' ', sections.Select(s => $"{s.Label}: {s.Text}"));
        Assert.Contains($"description {joined}\n", NightPage.Spanish, StringComparison.Ordinal);
    }

    [Fact]
    public void Typography_stays_as_it_stands()
    {
        Assert.Contains("Workers’ nights—long ones—were \"good\"", NightPage.Read(NightPage.Spanish).Abstract[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_names_and_initials_stay_as_they_stand()
    {
        Assert.Equal(["Ada", "J. P.", "Maja"], NightPage.Read(NightPage.Spanish).Authors.Select(a => a.Given));
    }

    [Fact]
    public void The_title_is_taken_from_its_own_field_and_not_from_the_one_for_sorting()
    {
        Assert.Equal(NightPage.Title, NightPage.Read(NightPage.Spanish).Title);
    }

    [Fact]
    public void Both_spellings_of_licence_stay()
    {
        var statement = NightPage.Read(NightPage.Spanish).ArticleLicence?.Statement;
        Assert.Contains("a license of", statement, StringComparison.Ordinal);
        Assert.Contains("The licence is", statement, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_table_of_journals_added_is_told_from_what_the_page_gave()
    {
        var record = NightPage.Read(NightPage.Spanish);
        Assert.Equal(["1234-5679"], record.Issns.Select(i => i.ToString()));
        Assert.Equal([ProvenanceKind.Imported, ProvenanceKind.Enriched], record.Provenance.Select(p => p.Kind));
        Assert.Equal(
            ["type", "title", "author", "container-title-short", "issued", "genre", "language", "publisher", "DOI", "PMID", "PMCID", "abstract", "licence"],
            record.Provenance[0].Fields.AsEnumerable());
        Assert.Equal(["container-title", "ISSN"], record.Provenance[1].Fields.AsEnumerable());
        Assert.Equal("vocabulary/journals.yaml: https://example.org/journals", record.Provenance[1].Source);
    }
}

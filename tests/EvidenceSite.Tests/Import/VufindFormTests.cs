namespace EvidenceSite.Tests.Import;

/// <summary>Forms in which the same page may come.</summary>
public sealed class VufindFormTests
{
    private static string Expected => EvidenceSite.Import.RecordYaml.Write(NightPage.Read(NightPage.Spanish));

    [Theory]
    [InlineData("Loading…\n\nFull description\n\nBibliographic Details\nMain Authors: Okafor, Ada\nFormat: Online Article Text\nLanguage:English\nPublished: Quayside Press 2022\nSubjects:\nOnline Access:https://www.ncbi.nlm.nih.gov/pubmed/99000004\n")]
    [InlineData("Cargando…\n\nDescripción completa\n\nDetalles Bibliográficos\nAutores principales: Okafor, Ada\nFormato: Online Artículo Texto\nLenguaje:English\nMaterias:\n")]
    [InlineData("Chargement…\n\nDescription complète\n\nDétails bibliographiques\nAuteurs principaux: Okafor, Ada\nFormat: Online Article Texte\nLangue:English\nPublié: Quayside Press 2022\nSujets:\nAccès en ligne:https://www.ncbi.nlm.nih.gov/pubmed/99000004\n")]
    [InlineData("Wird geladen…\n\nAusführliche Beschreibung\n\nBibliographische Detailangaben\nHauptverfasser: Okafor, Ada\nFormat: Online Artikel Text\nSprache:English\nVeröffentlicht: Quayside Press 2022\nSchlagworte:\nOnline-Zugang:https://www.ncbi.nlm.nih.gov/pubmed/99000004\n")]
    [InlineData("読み込み中\n\n書誌詳細\n主要な著者: Okafor, Ada\n")]
    [InlineData("")]
    public void The_interface_may_be_in_any_language(string chrome) => AssertSame(chrome + NightPage.StaffView);

    [Fact]
    public void Lines_may_end_in_CRLF() => AssertSame(NightPage.Spanish.Replace("\n", "\r\n", StringComparison.Ordinal));

    [Fact]
    public void Lines_may_end_in_CR() => AssertSame(NightPage.Spanish.Replace("\n", "\r", StringComparison.Ordinal));

    [Fact]
    public void A_tab_may_part_field_and_value() =>
        AssertSame(string.Join('\n', NightPage.StaffView.Split('\n').Select(l => char.IsLower(l[0]) && !l.StartsWith("van ", StringComparison.Ordinal) ? Tabbed(l) : l)));

    [Fact]
    public void The_view_may_begin_with_another_field_than_its_first() =>
        AssertSame("Some words\n" + NightPage.StaffView[NightPage.StaffView.IndexOf("author ", StringComparison.Ordinal)..]);

    [Fact]
    public void A_foot_below_the_view_is_not_read() =>
        AssertSame(NightPage.Without("work_keys_str_mv") + "\n\nEjemplares similares\nhttps://example.org/other\nurl shorteners: a review\n");

    [Fact]
    public void A_long_value_may_be_wrapped_and_its_lines_may_begin_like_fields()
    {
        var page = NightPage.With("description BACKGROUND: Outreach at night is little studied (see: day work). This study asks what workers",
            "description BACKGROUND: Outreach at night is little\nstudied (see: day work). This study asks\nwhat workers");
        AssertSame(page);
        var hard = NightPage.Spanish.Replace("two harbour towns", "two title towns", StringComparison.Ordinal)
            .Replace("\ntitle Night walks with outreach workers: an interview study in two", "\ntitle Night walks with outreach workers: an interview study in two\n", StringComparison.Ordinal);
        Assert.Equal("Night walks with outreach workers: an interview study in two title towns", NightPage.Read(hard).Title);
    }

    [Fact]
    public void Fields_that_other_catalogues_have_are_read_too()
    {
        var page = NightPage.With("\ncollection PubMed", "\ncollection PubMed\ncontainer_issue 2\ncontainer_start_page 17\ncontainer_title Night Work Journal\ncontainer_volume 4")
            .Replace("\nlanguage English", "\nissn 2049-3630\nlanguage English", StringComparison.Ordinal)
            .Replace("\ntopic Research", "\ntopic Research\nnight work", StringComparison.Ordinal)
            .Replace("J Research BACK", "J Research night work BACK", StringComparison.Ordinal);
        var record = NightPage.Read(page);
        Assert.Equal(("4", "2", "17", "Night Work Journal", null), (record.Volume, record.Issue, record.Page, record.ContainerTitle, record.ContainerTitleShort));
        Assert.Equal(["2049-3630"], record.Issns.Select(i => i.ToString()));
        Assert.Equal(["night work"], record.Keywords.AsEnumerable());
        Assert.Single(record.Provenance);
    }

    [Fact]
    public void A_record_without_a_number_of_PubMed_Central_is_named_by_the_next_best()
    {
        var page = NightPage.Spanish.Replace("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC90000017/", "https://example.org/a", StringComparison.Ordinal)
            .Replace(" /pmc/articles/PMC90000017/", "", StringComparison.Ordinal);
        Assert.Equal(("PMID99000004", "https://example.org/a"), (NightPage.Read(page).Id, NightPage.Read(page).Url));
        page = page.Replace("\nhttps://www.ncbi.nlm.nih.gov/pubmed/99000004", "", StringComparison.Ordinal).Replace(" /pubmed/99000004", "", StringComparison.Ordinal);
        Assert.Equal("10.5555-night-walks-0007", NightPage.Read(page).Id);
    }

    [Fact]
    public void An_article_without_abstract_still_gives_its_journal_and_date()
    {
        var text = NightPage.Spanish;
        var start = text.IndexOf("BACKGROUND", text.IndexOf("spelling", StringComparison.Ordinal), StringComparison.Ordinal);
        var end = text.IndexOf("Quayside Press 2022-", StringComparison.Ordinal);
        var description = text[text.IndexOf("description", StringComparison.Ordinal)..text.IndexOf("format Online", StringComparison.Ordinal)];
        var outcome = NightPage.Parse(text.Remove(start, end - start).Replace(description, "", StringComparison.Ordinal));
        Assert.Equal("ES8020", Assert.Single(outcome.Diagnostics).Code.Id);
        Assert.Equal(("Night Work J", "2022-03-07", "Quayside Press"), (outcome.Value?.ContainerTitleShort, outcome.Value?.Issued.ToString(), outcome.Value?.Publisher));
    }

    private static string Tabbed(string line) => line.IndexOf(' ', StringComparison.Ordinal) is var at and > 0 ? line[..at] + "\t" + line[(at + 1)..] : line;

    private static void AssertSame(string page) => Assert.Equal(Expected, EvidenceSite.Import.RecordYaml.Write(NightPage.Read(page)));
}

using EvidenceSite.Import;

namespace EvidenceSite.Tests.Import.Entries;

public sealed class BibtexTests
{
    [Fact]
    public void An_article_has_all_its_fields()
    {
        var record = EntryFile.Record("bibtex", """
            Some words of whoever wrote the file.
            @string{jnw = "Journal of Night Work"}
            @comment{ @article{no, title={No}} }
            @Article{moreno:21,
              author = {Moreno, Ada and {Night Study Group} and Ludwig van Beethoven and others},
              title = {{Walking at Night}: \emph{a study}},
              journal = jnw # { (Online)},
              year = 2021, month = mar,
              volume = "4", number = {2}, pages = {11--19},
              doi = {10.1234/night.5}, pmid = {12345678}, issn = {1477-7517},
              keywords = {night, work},
              url = {https://example.org/a\_b},
              copyright = {https://creativecommons.org/licenses/by/4.0/},
            }
            """);
        Assert.Equal(("article-journal", "Walking at Night: a study", "Journal of Night Work (Online)"), (record.Type, record.Title, record.ContainerTitle));
        Assert.Equal(("2021-03", "4", "2", "11–19"), (record.Issued.ToString(), record.Volume, record.Issue, record.Page));
        Assert.Equal(["Moreno, Ada", "Night Study Group", "van Beethoven, Ludwig"], record.Authors.Select(a => a.Inverted));
        Assert.Equal(("PMID12345678", "https://example.org/a_b", "CC-BY-4.0"), (record.Id, record.Url, record.ArticleLicence!.Spdx.ToString()));
    }

    [Fact]
    public void BibLaTeX_has_fields_of_its_own()
    {
        var entry = EntryFile.One("bibtex", "@online{a, title={A}, subtitle={B}, date={2020-05-03}, journaltitle={C}, location={Bonn}, langid={english}, eprinttype={arxiv}, eprint={2001.1}}");
        Assert.Equal(("A: B", "2020-05-03", "C", "Bonn"), (entry["title"], entry["issued"], entry["container-title"], entry["publisher-place"]));
        Assert.Equal(("arXiv", "2001.1"), (entry["archive"], entry["archive_location"]));
    }

    [Theory]
    [InlineData("""{\"O}nnud{\'o}ttir""", "Önnudóttir")]
    [InlineData("""M\"uller \& S{\o}n""", "Müller & Søn")]
    [InlineData("""\'{\i} \v{c} \c{c} \ss{} \aa""", "í č ç ß å")]
    [InlineData("""50\% --- {\textit{sic}} ``q''""", "50% — sic “q”")]
    [InlineData("""$\alpha$ a~b \{x\}""", "α a b {x}")]
    [InlineData("plain", "plain")]
    [InlineData("""\""", "\\")]
    public void TeX_becomes_text(string tex, string text) => Assert.Equal(text, Tex.Text(tex));

    [Fact]
    public void A_name_that_is_missing_between_others_is_passed_over() =>
        Assert.Equal("A, B; C, D", EntryFile.Names(EntryFile.One("bibtex", "@book{a, title={T}, author={A, B and and C, D and }}")));

    [Fact]
    public void Unbalanced_braces_cost_one_entry_and_are_told_at_its_beginning()
    {
        var entries = EntryFile.Read("bibtex", "@book{a, title={A}}\n\n  @book{b, title={B {open, year=1999}\n\n@book{c, title={C}}\n@book{d, title = }\n@book{e, title={E}\n");
        Assert.Equal([null, "ES8009", null, "ES8009", "ES8009"], entries.Select(e => e.Faults.ToImmutable().FirstOrDefault()?.Code.Id));
        Assert.Equal(new Place("in.txt", 3, 3), entries[1].Start);
        Assert.Equal(("A", "C"), (entries[0]["title"], entries[2]["title"]));
    }

    [Theory]
    [InlineData("@book{a, title {A}}", "in.txt(1,10): error ES8009: The entry has no \"=\" behind \"title\" but \"{\"")]
    [InlineData("@string{a b}", "in.txt(1,9): error ES8009")]
    [InlineData("@comment{never closed", "in.txt(1,1): error ES8009")]
    public void Faults_have_line_and_column(string text, string fault) => Assert.StartsWith(fault, EntryFile.Faults("bibtex", text)[0], StringComparison.Ordinal);
}

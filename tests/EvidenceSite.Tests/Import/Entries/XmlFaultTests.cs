using System.Text;
using EvidenceSite.Import;

namespace EvidenceSite.Tests.Import.Entries;

public sealed class XmlFaultTests
{
    private const string Article = "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>{0}</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>";

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"boom\"><!ENTITY c \"&b;&b;&b;\">]>", "&c;")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>", "&x;")]
    [InlineData("", "&ndash;")]
    public void Entities_are_neither_expanded_nor_opened(string doctype, string title)
    {
        var fault = Assert.Single(EntryFile.Faults("pubmed-xml", doctype + "\n" + Article.Replace("{0}", title, StringComparison.Ordinal)));
        Assert.StartsWith("in.txt(", fault, StringComparison.Ordinal);
        Assert.Contains("error ES8009", fault, StringComparison.Ordinal);
        Assert.Contains("Entities of a document type are not read", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_within_elements_without_end_are_refused() =>
        Assert.Contains("within more than \"128\" others", EntryFile.Faults("pubmed-xml", "<PubmedArticle>" + string.Concat(Enumerable.Repeat("<a>", 100_000)))[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("<PubmedArticleSet/>", "has no entry of the format")]
    [InlineData("<PubmedArticleSet><PubmedArticle></PubmedArticleSet>", "no well-formed XML")]
    [InlineData("<?xml version=\"1.0\" encoding=\"no-such\"?><PubmedArticleSet/>", "no well-formed XML")]
    public void What_is_no_file_of_the_format_is_told(string text, string fault) => Assert.Contains(fault, Assert.Single(EntryFile.Faults("pubmed-xml", text)), StringComparison.Ordinal);

    [Fact]
    public void Bytes_of_another_encoding_are_a_fault_of_the_file()
    {
        var entries = EntryFile.Read("pubmed-xml", Encoding.Latin1.GetBytes(Article.Replace("{0}", "Nächte", StringComparison.Ordinal)));
        Assert.Equal("ES8009", entries[^1].Faults.ToImmutable()[0].Code.Id);
    }

    [Fact]
    public void The_encoding_that_XML_names_is_obeyed()
    {
        var text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + Article.Replace("{0}", "Nächte", StringComparison.Ordinal);
        Assert.Equal("Nächte", Assert.Single(EntryFile.Read("pubmed-xml", Encoding.Latin1.GetBytes(text)))["title"]);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_a_fault_of_their_entry_alone()
    {
        var entries = EntryFile.Read("ris", Encoding.Latin1.GetBytes("TY  - JOUR\nTI  - Nächte\nER  - \nTY  - JOUR\nTI  - Days\nER  - \n"));
        var (first, second) = (new DiagnosticBag(), new DiagnosticBag());
        Assert.Null(EntryRecord.Compose(entries[0], new EntryOrigin("ris", "a", null), first));
        Assert.NotNull(EntryRecord.Compose(entries[1], new EntryOrigin("ris", "a", null), second));
        Assert.Equal(("ES8009", 2, 7), (first.ToImmutable()[0].Code.Id, first.ToImmutable()[0].Place.Line, first.ToImmutable()[0].Place.Column));
    }
}

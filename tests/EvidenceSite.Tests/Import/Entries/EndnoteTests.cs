namespace EvidenceSite.Tests.Import.Entries;

public sealed class EndnoteTests
{
    [Fact]
    public void An_article_has_all_its_fields()
    {
        var record = EntryFile.Record("endnote-xml", """
            <?xml version="1.0"?><xml><records><record><ref-type name="Journal Article">17</ref-type>
            <contributors><authors><author><style face="normal">Moreno, Ada</style></author></authors></contributors>
            <titles><title><style face="normal">Walking </style><style face="italic">at night</style></title><secondary-title>Journal of Night Work</secondary-title></titles>
            <periodical><abbr-1>J Night Work</abbr-1></periodical><pages>11-19</pages><volume>4</volume><number>2</number>
            <keywords><keyword>night</keyword></keywords><dates><year>2021</year><pub-dates><date>Mar 9</date></pub-dates></dates><isbn>1477-7517 (Electronic)</isbn>
            <accession-num>12345678</accession-num><remote-database-name>PubMed</remote-database-name><electronic-resource-num>10.1234/night.5</electronic-resource-num>
            <abstract>Nights are long.</abstract><urls><related-urls><url>https://example.org/a</url></related-urls></urls></record></records></xml>
            """);
        Assert.Equal(("Walking at night", "Journal of Night Work", "J Night Work", "2021-03-09"), (record.Title, record.ContainerTitle, record.ContainerTitleShort, record.Issued.ToString()));
        Assert.Equal(("PMID12345678", "10.1234/night.5", "1477-7517"), (record.Id, record.Doi.ToString(), record.Issns[0].ToString()));
    }
}

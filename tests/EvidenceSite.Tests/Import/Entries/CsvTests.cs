using System.Text;

namespace EvidenceSite.Tests.Import.Entries;

public sealed class CsvTests
{
    private const string Night = "Title,Authors,Publication Year,Journal/Book,DOI,PMID,Abstract\r\n\"Walking, at \"\"night\"\"\",\"Moreno A, Smith BC.\",2021,Journal of Night Work,10.1234/night.5,12345678,\"Two\r\nlines\"\r\nDays,\"Ed, Ina; Bé, Ö\",2020,J,10.1234/d,,\r\n";

    [Fact]
    public void A_table_has_all_its_fields()
    {
        var entries = EntryFile.Read("csv", Night);
        var record = EntryFile.Record(entries[0]);
        Assert.Equal(("Walking, at \"night\"", "2021", "Journal of Night Work", "Two lines"), (record.Title, record.Issued.ToString(), record.ContainerTitle, record.Abstract[0].Text));
        Assert.Equal(["Moreno, A.", "Smith, B. C."], record.Authors.Select(a => a.Inverted));
        Assert.Equal("Ed, Ina; Bé, Ö", EntryFile.Names(entries[1]));
        Assert.Equal((2, 4), (entries[0].Start.Line, entries[1].Start.Line));
        Assert.Equal("test file in.txt; guessed: the type", record.Provenance[0].Source);
    }

    public static TheoryData<byte[]> Encodings =>
    [
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("title;doi\nNächte;10.1234/a\n")],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("title\tdoi\r\nNächte\t10.1234/a\r\n")],
        Encoding.Latin1.GetBytes("title;doi\nNächte;10.1234/a\n"),
        Encoding.UTF8.GetBytes("sep=;\ntitle;doi\nNächte;10.1234/a\n"),
    ];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Encodings_and_separators_of_Excel_are_recognised(byte[] bytes)
    {
        var entry = Assert.Single(EntryFile.Read("csv", bytes));
        Assert.Equal(("Nächte", "10.1234/a"), (entry["title"], entry["DOI"]));
    }

    [Fact]
    public void A_row_that_does_not_fit_the_header_is_a_fault_and_the_others_are_read()
    {
        var entries = EntryFile.Read("csv", "title,doi\nA,10.1234/a\nB,10.1234/b,more\n\"C\" x,10.1234/c\nD,10.1234/d\n");
        Assert.Equal([null, "ES8009", "ES8009", null], entries.Select(e => e.Faults.ToImmutable().FirstOrDefault()?.Code.Id));
        Assert.Equal([2, 3, 4, 5], entries.Select(e => e.Start.Line));
    }

    [Theory]
    [InlineData("title,doi\n", "The file has no row below a header")]
    [InlineData("title,doi\n\"never closed,10.1234/a\nB,c\n", "ES8009")]
    public void What_is_no_table_is_told(string text, string fault) => Assert.Contains(EntryFile.Faults("csv", text), f => f.Contains(fault, StringComparison.Ordinal));
}

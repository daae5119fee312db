using System.Text;
using EvidenceSite.Import;
using EvidenceSite.Read;
using EvidenceSite.Validate;

namespace EvidenceSite.Tests.Import.Entries;

/// <summary>
/// Every format reads files with bytes changed, cut, doubled and mixed: no exception, and an end. <c>IMPORT_MUTATIONS</c> is the number
/// of tries a format.
/// </summary>
public sealed class MutatedFileTests
{
    private const int Few = 400;

    private static readonly ImmutableArray<string> Spice =
        ["{", "}", "\"", "\\", "<", ">", "&#0;", "&x;", "]]>", "\n", "\r", "\0", "\u001D", "\u001E", "\u001F", "\u001B(N", "\uFFFD", "ER  - ", "TY  - ", "@a{", "[", "]", ",", "99999", "<!DOCTYPE a [", "\u00E8"];

    public static TheoryData<string, string> Seeds => new()
    {
        { "ris", "TY  - JOUR\nAU  - A, B\nTI  - T\nDA  - 2020/01/02\nSP  - 1\nEP  - 3\nSN  - 1477-7517\nN1  - Call Number: 5\nER  - \n" },
        { "nbib", "PMID- 1\nTI  - T\n      more\nFAU - A, B\nDP  - 2020 Jan\nAB  - AIMS: x. RESULTS: y.\n" },
        { "bibtex", "@string{a = \"b\"}\n@article{k, title = {T {\\\"u} \\'{\\i}}, author = {A, B and {C D}}, year = 2020, month = jan # \"x\"}\n@comment{x}\n" },
        { "csl-json", "[{\"type\": \"book\", \"title\": \"T\", \"author\": [{\"family\": \"A\"}], \"issued\": {\"date-parts\": [[2020, 1]]}}]" },
        { "pubmed-xml", "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>T</ArticleTitle><Pagination><MedlinePgn>12-3</MedlinePgn></Pagination><AuthorList><Author><LastName>A</LastName></Author></AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>" },
        { "jats", "<article><front><article-meta><title-group><article-title>T</article-title></title-group><abstract><p><bold>A:</bold> b</p></abstract><permissions><license href=\"https://creativecommons.org/licenses/by/4.0/\"/></permissions></article-meta></front></article>" },
        { "crossref-xml", "<doi_records><doi_record><crossref><journal><journal_article><titles><title>T<sub>2</sub></title></titles><doi_data><doi>10.1234/a</doi></doi_data></journal_article></journal></crossref></doi_record></doi_records>" },
        { "endnote-xml", "<xml><records><record><ref-type name=\"Book\">6</ref-type><titles><title>T</title></titles><dates><year>2020</year></dates><isbn>1477-7517</isbn></record></records></xml>" },
        { "marcxml", "<record><leader>00000nam a2200000 a 4500</leader><controlfield tag=\"008\">210309s2021    gw            000 0 eng d</controlfield><datafield tag=\"245\"><subfield code=\"a\">T</subfield></datafield></record>" },
        { "crossref-json", "{\"message-type\": \"work\", \"message\": {\"type\": \"book\", \"title\": [\"T\"], \"abstract\": \"<jats:title>A</jats:title><jats:p>b</jats:p>\", \"issued\": {\"date-parts\": [[2020]]}}}" },
        { "europepmc", "{\"resultList\": {\"result\": [{\"title\": \"T\", \"authorString\": \"A B, C D.\", \"abstractText\": \"<h4>A</h4>b\", \"pubYear\": \"2020\"}]}}" },
        { "csl-yaml", "- id: a\n  type: book\n  title: 'T'\n  author:\n  - family: A\n    given: B\n  issued: 2020-01-01\n" },
        { "mods", "<mods><titleInfo><title>T</title></titleInfo><name type=\"personal\"><namePart>A, B</namePart></name><originInfo><dateIssued>2020</dateIssued></originInfo></mods>" },
        { "endnote", "%0 Book\n%A A, B\n%T T\n%D 2020\n%8 March 9\n%K a\nb\n%@ 1477-7517\n" },
        { "csv", "title,authors,year,pages,abstract\r\nT,\"A, B; C\",2020,1-3,\"AIMS: x. RESULTS: y.\"\r\n" },
        { "marc", Encoding.Latin1.GetString(MarcTests.Bytes([("008", "210309s2021    gw            000 0 eng d"), ("245", "10\u001FaT\u00E8u :\u001Fbx"), ("300", "  \u001Fa5 p.")], ' ', Encoding.Latin1.GetBytes)) },
    };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_mutation_makes_a_reader_fail(string name, string seed)
    {
        var format = EntryFormats.Find(name)!;
        Assert.Equal("T", ImportText(format, Encoding.Latin1.GetBytes(seed)).Title?[..1]);
        var random = new Random(name.Length * 7919);
        var tries = int.TryParse(Environment.GetEnvironmentVariable("IMPORT_MUTATIONS"), out var many) ? many : Few;
        for (var i = 0; i < tries; i++)
        {
            var bytes = Mutate(Encoding.Latin1.GetBytes(seed), random);
            var (count, _) = ImportText(format, bytes);
            Assert.True(count is > 0 and < 1000, $"try {i}: {count} entries of {Convert.ToHexString(bytes)}");
        }
    }

    private static (int Count, string? Title) ImportText(IEntryFormat format, byte[] bytes)
    {
        var (count, title) = (0, (string?)null);
        foreach (var entry in format.Read(ImportSource.Of("in", bytes)))
        {
            count++;
            var bag = new DiagnosticBag();
            var record = EntryRecord.Compose(entry, new EntryOrigin(format.Name, "in", null), bag);
            Assert.True(record is not null || bag.HasErrors);
            if (record is null) continue;
            Assert.True(ItemId.IsValid(record.Id), record.Id);
            AssertValid(record);
            title ??= record.Title;
        }
        return (count, title);
    }

    // What import writes, a build takes.
    private static void AssertValid(Record record)
    {
        var yaml = RecordYaml.Write(record);
        var sources = InputReader.Read([new InputFile(InputRoot.Input, $"records/{record.Id}.yaml", "record", Encoding.UTF8.GetBytes(yaml))]);
        var content = Validator.Validate(sources.Value, new SiteOverrides(null, null));
        var faults = sources.Diagnostics.Concat(content.Diagnostics).Where(d => d.Severity == Severity.Error && d.Place.Path == "record").ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults) + "\n" + yaml);
    }

    private static byte[] Mutate(byte[] seed, Random random)
    {
        var bytes = seed.ToList();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var at = random.Next(bytes.Count + 1);
            switch (random.Next(5))
            {
                case 0 when at < bytes.Count: bytes[at] = (byte)random.Next(256); break;
                case 1 when at < bytes.Count: bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at)); break;
                case 2: bytes.InsertRange(at, Encoding.Latin1.GetBytes(Spice[random.Next(Spice.Length)].Replace("\uFFFD", "\u00EF\u00BF\u00BD", StringComparison.Ordinal))); break;
                case 3: bytes.InsertRange(at, bytes.Take(random.Next(bytes.Count + 1)).ToList()); break;
                default: bytes.RemoveRange(at, bytes.Count - at); break;
            }
            if (bytes.Count == 0) bytes.Add((byte)' ');
        }
        return [.. bytes];
    }
}

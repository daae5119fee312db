using EvidenceSite.Import;
using EvidenceSite.Tests.Import.Entries;

namespace EvidenceSite.Tests.Import.Suite;

/// <summary>Whole files of others in the folders <c>jats</c>, <c>ris</c> and <c>nbib</c> beside the one that <c>IMPORT_SUITE</c> names.</summary>
public sealed class OtherFilesTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("IMPORT_SUITE") is { } suite ? Path.Join(suite, "..") : null;

    [Theory]
    [InlineData("jats/1471-2180-11-174.nxml", "PMC3166277", "10.1186/1471-2180-11-174", "2011-08-02", 2, "CC-BY-2.0", 3)]
    [InlineData("jats/6605965a.nxml", "PMC2994229", "10.1038/sj.bjc.6605965", "2010-11-02", 46, null, 4)]
    [InlineData("jats/ehp-116-1694.nxml", "PMC2599765", "10.1289/ehp.11570", "2008-08-01", 4, "CC-PDM-1.0", 5)]
    [InlineData("jats/pone.0000217.nxml", "PMC1790863", "10.1371/journal.pone.0000217", "2007-02-14", 4, null, 3)]
    [InlineData("nbib/single.nbib", "PMID28754806", "10.1136/neurintsurg-2017-013179", "2018-04", 3, null, 1)]
    public void An_article_has_its_facts(string path, string id, string doi, string date, int authors, string? licence, int sections)
    {
        if (Folder is null) return;
        var record = EntryFile.Record(Assert.Single(Read(path)));
        Assert.Equal((id, doi, date), (record.Id, record.Doi.ToString(), record.Issued.ToString()));
        Assert.Equal((authors, licence, sections), (record.Authors.Length, record.ArticleLicence?.Spdx?.ToString(), record.Abstract.Length));
        Assert.All(record.Authors, a => Assert.NotNull(a.Given));
        Assert.All(record.Abstract, a => Assert.NotNull(a.Label));
    }

    [Theory]
    [InlineData("example_basic.ris", 1)]
    [InlineData("example_bom.ris", 1)]
    [InlineData("example_extraneous_data.ris", 2)]
    [InlineData("example_full.ris", 2)]
    [InlineData("example_multiline.ris", 3)]
    [InlineData("example_urls.ris", 4)]
    [InlineData("example_utf_chars.ris", 1)]
    public void RIS_files_are_read_without_error(string name, int count)
    {
        if (Folder is null) return;
        var entries = Read("ris/" + name);
        Assert.Equal(count, entries.Length);
        Assert.All(entries, e => Assert.False(e.Faults.HasErrors));
    }

    private static ImmutableArray<ImportEntry> Read(string path)
    {
        var source = ImportSource.Of(Path.GetFileName(path), File.ReadAllBytes(Path.Join(Folder, path)));
        return [.. EntryFormats.Recognise(source)!.Read(source)];
    }
}

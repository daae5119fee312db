using EvidenceSite.Import;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Import.Entries;

public sealed class ImportEntriesTests : IDisposable
{
    private const string Two = "TY  - JOUR\nTI  - A\nDO  - 10.1234/a\nER  - \nTY  - JOUR\nTI  - B\nDO  - 10.1234/b\nER  - \n";
    private const string Faulty = "TY  - JOUR\nTI  - A\nDO  - 10.1234/a\nER  - \nTY  - JOUR\nDO  - 10.1234/b\nER  - \n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void All_entries_of_a_file_are_written()
    {
        var result = Import(folder.Put("a.ris", Two));
        Assert.Equal([ImportOutcome.Created, ImportOutcome.Created], result.Files.Select(f => f.Outcome));
        Assert.Equal(["10.1234-a.yaml", "10.1234-b.yaml"], Written());
        Assert.Contains("source: ris file a.ris\n    date: 2026-11-28\n", File.ReadAllText(folder["input/records/10.1234-a.yaml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_while_one_entry_has_an_error()
    {
        var result = Import(folder.Put("a.ris", Faulty));
        Assert.Equal([ImportOutcome.Held, ImportOutcome.Failed], result.Files.Select(f => f.Outcome));
        Assert.Equal(["ES8005", "ES8042"], result.Diagnostics.Select(d => d.Code.Id));
        Assert.Equal(5, result.Diagnostics[0].Place.Line);
        Assert.Empty(Written());
    }

    [Fact]
    public void Good_entries_are_written_when_asked_for()
    {
        var result = Import(folder.Put("a.ris", Faulty), keepGoing: true);
        Assert.Equal([ImportOutcome.Created, ImportOutcome.Failed], result.Files.Select(f => f.Outcome));
        Assert.Equal(["10.1234-a.yaml"], Written());
    }

    [Fact]
    public void The_same_record_in_another_file_is_no_conflict()
    {
        Import(folder.Put("a.ris", Two));
        var result = Import(folder.Put("b.ris", Two));
        Assert.All(result.Files, f => Assert.Equal(ImportOutcome.Unchanged, f.Outcome));
        Assert.All(result.Diagnostics, d => Assert.Equal("ES8040", d.Code.Id));
    }

    [Fact]
    public void A_record_twice_in_one_file_is_taken_once()
    {
        var result = Import(folder.Put("a.ris", Two + Two.Replace("TI  - B", "TI  - Bee", StringComparison.Ordinal)), keepGoing: true);
        Assert.Equal(["ES8041", "ES8008"], result.Diagnostics.Select(d => d.Code.Id));
        Assert.Equal(13, result.Diagnostics[1].Place.Line);
    }

    [Theory]
    [InlineData("TI  - Something else\nDO  - 10.1234/A\nN1  - PMID: 77\n", "has the same DOI as \"10.1234-a\"")]
    [InlineData("TI  - The long, long Night!\nAU  - Møreno, B\nPY  - 2021\n", null)]
    [InlineData("TI  - The long, long Night!\nAU  - Moréno, B\nPY  - 2021\n", "has the same title and first author as \"10.1234-a\"")]
    [InlineData("TI  - The long, long Night!\nAU  - Moreno, B\nPY  - 2019\n", null)]
    public void A_study_under_two_ids_is_a_warning_with_both_places(string second, string? message)
    {
        var path = folder.Put("a.ris", "TY  - JOUR\nTI  - The long long night\nAU  - Moreno, A\nPY  - 2022\nDO  - 10.1234/a\nER  - \nTY  - JOUR\n" + second + "ER  - \n");
        var warnings = Import(path).Diagnostics.Where(d => d.Code.Id == "ES8027").ToList();
        Assert.Equal(message is null ? 0 : 1, warnings.Count);
        if (message is null) return;
        Assert.Contains(message, warnings[0].Message, StringComparison.Ordinal);
        Assert.EndsWith("a.ris(1,1)", warnings[0].Message, StringComparison.Ordinal);
        Assert.Equal(7, warnings[0].Place.Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7")]
    [InlineData("Dear reader, this is a letter.")]
    [InlineData("{\"a\": 1}")]
    public void A_file_of_no_known_format_is_told_so(string text) =>
        Assert.Contains("is not recognised; there is \"bibtex\", ", Assert.Single(Import(folder.Put("a.txt", text)).Diagnostics).Message, StringComparison.Ordinal);

    [Fact]
    public void A_format_can_be_forced() =>
        Assert.Equal("ES8009", Assert.Single(Import(folder.Put("a.txt", "Dear reader"), format: "bibtex").Diagnostics).Code.Id);

    [Fact]
    public void A_saved_catalogue_page_is_recognised() =>
        Assert.Equal(ImportOutcome.Created, Assert.Single(Import(folder.Put("page.txt", NightPage.Spanish)).Files).Outcome);

    [Fact]
    public void A_title_is_text_whatever_it_looks_like_and_no_path_leaves_the_folder()
    {
        Import(folder.Put("a.ris", "TY  - JOUR\nTI  - ../../up\nAU  - ../x\nER  - \nTY  - JOUR\nTI  - 夜\nER  - \nTY  - JOUR\nTI  - <script>alert(1)</script>\nDO  - 10.1234/../../../etc\nER  - \n"));
        Assert.Equal(3, Written().Length);
        Assert.All(Written(), name => Assert.Matches("^[A-Za-z0-9][A-Za-z0-9._-]*\\.yaml$", name));
        Assert.Equal(["a.ris", "input"], Directory.GetFileSystemEntries(folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private ImportResult Import(string file, string? format = null, bool keepGoing = false) =>
        Importer.Import(new ImportRequest(format, [file], folder["input"], DryRun: false, NightPage.Journals, keepGoing, new PartialDate(2026, 11, 28)));

    private string[] Written() => Directory.Exists(folder["input/records"])
        ? [.. Directory.GetFiles(folder["input/records"]).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)] : [];
}

using EvidenceSite.Import;

namespace EvidenceSite.Tests.Import;

public sealed class ImporterTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("import").FullName;

    private string RecordFile => Path.Combine(root, "input", "records", "PMC90000017.yaml");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_new_record_is_written_as_UTF_8_without_mark_and_with_LF()
    {
        var result = Import(Save("page.txt", "\uFEFF" + NightPage.Spanish.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Empty(result.Diagnostics);
        var file = Assert.Single(result.Files);
        Assert.Equal((ImportOutcome.Created, RecordFile.Replace('\\', '/')), (file.Outcome, file.RecordPath));
        Assert.Equal(RecordYaml.Write(NightPage.Read(NightPage.Spanish)), File.ReadAllText(RecordFile));
        Assert.Equal((byte)'t', File.ReadAllBytes(RecordFile)[0]);
        Assert.DoesNotContain(root, File.ReadAllText(RecordFile), StringComparison.Ordinal);
        Assert.Equal([RecordFile], Directory.GetFiles(Path.GetDirectoryName(RecordFile)!));
    }

    [Fact]
    public void Importing_again_changes_nothing()
    {
        var page = Save("page.txt", NightPage.Spanish);
        Import(page);
        var written = File.GetLastWriteTimeUtc(RecordFile);
        var result = Import(page);
        Assert.Equal(ImportOutcome.Unchanged, Assert.Single(result.Files).Outcome);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(written, File.GetLastWriteTimeUtc(RecordFile));
    }

    [Fact]
    public void A_dry_run_says_what_it_would_do_and_writes_nothing()
    {
        var result = Import(dryRun: true, Save("page.txt", NightPage.Spanish));
        Assert.Equal(ImportOutcome.Created, Assert.Single(result.Files).Outcome);
        Assert.False(Directory.Exists(Path.Combine(root, "input")));
    }

    [Fact]
    public void An_edited_record_is_never_overwritten_and_the_fields_are_named()
    {
        var page = Save("page.txt", NightPage.Spanish);
        Import(page);
        var edited = File.ReadAllText(RecordFile).Replace("given: Ada", "given: Ada M.", StringComparison.Ordinal).Replace("genre: Research\n", "", StringComparison.Ordinal);
        File.WriteAllText(RecordFile, edited);
        var result = Import(page);
        Assert.Equal(ImportOutcome.Conflict, Assert.Single(result.Files).Outcome);
        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal(("ES8007", new Place(RecordFile.Replace('\\', '/'), 3, 1)), (fault.Code.Id, fault.Place));
        Assert.Contains("\"author\", \"genre\" differ", fault.Message, StringComparison.Ordinal);
        Assert.Contains("remove the file", fault.Hint, StringComparison.Ordinal);
        Assert.Equal(edited, File.ReadAllText(RecordFile));
    }

    [Theory]
    [InlineData("topics: [night-work]\n", "\"topics\"")]
    [InlineData("# Checked with the publisher.\n", "its layout")]
    [InlineData("\n\n", "its layout")]
    public void A_record_that_a_person_added_to_is_kept_with_a_note(string addition, string what)
    {
        var page = Save("page.txt", NightPage.Spanish);
        Import(page);
        File.AppendAllText(RecordFile, addition);
        var result = Import(page);
        Assert.Equal(ImportOutcome.Unchanged, Assert.Single(result.Files).Outcome);
        var note = Assert.Single(result.Diagnostics);
        Assert.Equal(("ES8040", Severity.Note), (note.Code.Id, note.Severity));
        Assert.Contains(what, note.Message, StringComparison.Ordinal);
        Assert.EndsWith(addition, File.ReadAllText(RecordFile), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{{{ no YAML")]
    [InlineData("  indented: first\ntype: [\n")]
    public void A_record_file_that_is_no_record_is_left_as_it_is(string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(RecordFile)!);
        File.WriteAllText(RecordFile, content);
        var result = Import(Save("page.txt", NightPage.Spanish));
        Assert.Equal(ImportOutcome.Conflict, Assert.Single(result.Files).Outcome);
        Assert.Equal(content, File.ReadAllText(RecordFile));
    }

    [Fact]
    public void A_fault_in_one_file_does_not_stop_the_others()
    {
        var result = Import(Save("a.txt", "nothing"), Path.Combine(root, "missing.txt"), root, Save("b.txt", NightPage.Spanish));
        Assert.Equal(
            [ImportOutcome.Failed, ImportOutcome.Failed, ImportOutcome.Failed, ImportOutcome.Created], result.Files.Select(f => f.Outcome));
        Assert.Equal(["ES8001", "ES8002", "ES8002"], result.Diagnostics.Select(d => d.Code.Id));
        Assert.True(File.Exists(RecordFile));
    }

    [Fact]
    public void The_same_record_twice_in_one_run_is_taken_once()
    {
        var (first, second) = (Save("a.txt", NightPage.Spanish), Save("b.txt", "Loading…\n" + NightPage.StaffView));
        var result = Import(first, second);
        Assert.Equal([ImportOutcome.Created, ImportOutcome.Unchanged], result.Files.Select(f => f.Outcome));
        var note = Assert.Single(result.Diagnostics);
        Assert.Equal(("ES8041", 2), (note.Code.Id, note.Place.Line));
    }

    [Fact]
    public void Two_different_pages_of_one_record_are_a_conflict()
    {
        var result = Import(Save("a.txt", NightPage.Spanish), Save("b.txt", NightPage.With("Ada", "Eda")));
        Assert.Equal([ImportOutcome.Created, ImportOutcome.Conflict], result.Files.Select(f => f.Outcome));
        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal(("ES8008", 18), (fault.Code.Id, fault.Place.Line));
        Assert.Contains("\"author\" differ", fault.Message, StringComparison.Ordinal);
        Assert.Contains("given: Ada", File.ReadAllText(RecordFile), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_stands_for_its_files_in_order()
    {
        Save("b.txt", NightPage.Spanish);
        Save("a.txt", NightPage.Spanish);
        var result = Import(Path.Combine(root, "*.txt"));
        Assert.Equal(["a.txt", "b.txt"], result.Files.Select(f => Path.GetFileName(f.Path)));
        Assert.Equal("ES8002", Assert.Single(Import(Path.Combine(root, "*.nothing")).Diagnostics).Code.Id);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x74, 0x00 }, 1, 1, "UTF-16")]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0xE9, 0x63 }, 2, 2, "0xE9")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0x00, 0xFF }, 1, 2, "0x00")]
    [InlineData(new byte[] { 0x61, 0xE2, 0x82 }, 1, 2, "0xE2")]
    [InlineData(new byte[0], 0, 0, "empty")]
    public void A_file_that_is_no_text_is_refused_at_its_first_wrong_byte(byte[] content, int line, int column, string message)
    {
        var path = Path.Combine(root, "page.txt");
        File.WriteAllBytes(path, content);
        var fault = Assert.Single(Import(path).Diagnostics);
        Assert.Equal(("ES8001", line, column), (fault.Code.Id, fault.Place.Line, fault.Place.Column));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_more_than_five_megabytes_is_refused()
    {
        var fault = Assert.Single(Import(Save("page.txt", new string('a', 5_000_001))).Diagnostics);
        Assert.Equal("ES8002", fault.Code.Id);
        Assert.Contains("\"5000001\" bytes", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_records_folder_that_is_a_file_is_reported()
    {
        Save("input", "");
        var result = Import(Save("page.txt", NightPage.Spanish));
        Assert.Equal("ES9001", Assert.Single(result.Diagnostics).Code.Id);
        Assert.Equal(ImportOutcome.Failed, Assert.Single(result.Files).Outcome);
    }

    [Fact]
    public void An_unknown_format_and_a_run_without_files_are_refused()
    {
        var result = Importer.Import(new ImportRequest("vufnd", [], root, DryRun: false, []));
        Assert.Equal(["ES8003", "ES8003"], result.Diagnostics.Select(d => d.Code.Id));
        Assert.Contains("\"vufnd\" is not known; there is \"bibtex\", ", result.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal("Did you mean \"vufind\"?", result.Diagnostics[0].Hint);
    }

    private string Save(string name, string text)
    {
        var path = Path.Combine(root, name);
        File.WriteAllText(path, text);
        return path;
    }

    private ImportResult Import(params string[] files) => Import(dryRun: false, files);

    private ImportResult Import(bool dryRun, params string[] files) =>
        Importer.Import(new ImportRequest("vufind", [.. files], Path.Combine(root, "input"), dryRun, NightPage.Journals));
}

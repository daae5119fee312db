using EvidenceSite.Tests.Support;
using EvidenceSite.Write;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Write;

public sealed class OutputManifestTests
{
    [Fact]
    public void It_is_text_without_a_time()
    {
        var manifest = new OutputManifest(true, WrittenSite.Stamp() with { Records = 1, Pages = 2 }, [new("a/é.html", 5, new string('0', 64))]);

        Assert.Equal(
            $"""
            evidence-site output 1
            state complete
            fingerprint {new string('a', 64)}
            records 1
            pages 2
            file {new string('0', 64)} 5 a/é.html
            end

            """,
            System.Text.Encoding.UTF8.GetString(manifest.ToBytes().Span));
    }

    [Fact]
    public void Any_diagnostic_comes_back_as_it_was() => Prop.ForAll<string, string, int>((path, message, line) =>
    {
        // A lone half of a surrogate pair is no character, and UTF-8 cannot hold it.
        var well = (message ?? "") is var m && !m.Any(char.IsSurrogate) && !(path ?? "").Any(char.IsSurrogate);
        var diagnostic = new Diagnostic(Codes.ForeignFile, new Place(path ?? "", Math.Abs(line % 1000), 2), m, message);
        var bytes = new OutputManifest(true, WrittenSite.Stamp("a", diagnostic), []).ToBytes();
        return (!well || ManifestReader.Read(bytes.Span)!.Stamp.Diagnostics.Single() == diagnostic).ToProperty();
    }).Check(Laws.Tried());

    [Fact]
    public void Any_cut_makes_it_illegible()
    {
        var stamp = WrittenSite.Stamp("a", new Diagnostic(Codes.ForeignFile, Place.WholeFile("x"), "m"));
        var bytes = new OutputManifest(true, stamp, [new("a", 5, new string('0', 64)), new("b", 5, new string('0', 64))]).ToBytes();

        for (var length = 0; length < bytes.Length; length++) Assert.Null(ManifestReader.Read(bytes.Span[..length]));
    }

    [Theory]
    [InlineData("state complete", "state finished")]
    [InlineData("records 0", "records many")]
    [InlineData("file 0", "file x")]
    [InlineData("pages 0", "leaves 0")]
    [InlineData("\tError\t", "\tTerror\t")]
    [InlineData("\t7\t", "\tseven\t")]
    public void Any_other_line_makes_it_illegible(string line, string changed)
    {
        var stamp = WrittenSite.Stamp("a", new Diagnostic(Codes.ForeignFile, new Place("x", 7, 1), "m"));
        var text = System.Text.Encoding.UTF8.GetString(new OutputManifest(true, stamp, [new("a", 5, new string('0', 63))]).ToBytes().Span);

        Assert.Null(ManifestReader.Read(System.Text.Encoding.UTF8.GetBytes(text.Replace(line, changed, StringComparison.Ordinal))));
    }
}

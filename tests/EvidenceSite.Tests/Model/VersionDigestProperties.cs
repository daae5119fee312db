using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Model;

/// <summary>No edit of a published version goes unseen, and what version control does to line ends is none.</summary>
public sealed class VersionDigestProperties
{
    private static readonly Gen<byte[]> Texts = Gen.Elements("ab \n\r\t#-é"u8.ToArray()).ListOf().Select(bytes => bytes.ToArray());

    [Fact]
    public void Another_byte_anywhere_is_another_digest() => Prop.ForAll(
        Texts.Where(t => t.Length > 0).SelectMany(text => Gen.Choose(0, text.Length - 1).SelectMany(at => Gen.Choose(1, 255).Select(by => (text, at, by)))).ToArbitrary(),
        edit =>
        {
            byte[] edited = [.. edit.text];
            edited[edit.at] ^= (byte)edit.by;
            Assert.Equal(Lines(edit.text) == Lines(edited), VersionDigest.Of(edit.text) == VersionDigest.Of(edited));
        }).Check(Laws.Tried(500));

    [Fact]
    public void A_byte_more_or_less_is_another_digest() => Prop.ForAll(
        Texts.SelectMany(text => Gen.Choose(0, text.Length).Select(at => (text, at))).ToArbitrary(),
        edit => Assert.NotEqual(VersionDigest.Of(edit.text), VersionDigest.Of([.. edit.text[..edit.at], (byte)'x', .. edit.text[edit.at..]]))).Check(Laws.Tried());

    [Fact]
    public void Line_ends_and_a_byte_order_mark_make_no_difference() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var unix = System.Text.Encoding.Latin1.GetBytes(Lines(text));
        var windows = System.Text.Encoding.Latin1.GetBytes(Lines(text).Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(VersionDigest.Of(unix), VersionDigest.Of(windows));
        Assert.Equal(VersionDigest.Of(unix), VersionDigest.Of([0xEF, 0xBB, 0xBF, .. unix]));
    }).Check(Laws.Tried());

    [Theory]
    [InlineData("")]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85")]
    [InlineData("g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public void What_is_no_digest_is_refused(string text) => Assert.False(VersionDigest.TryParse(text, out _));

    [Fact]
    public void The_digest_of_nothing_is_the_one_of_the_standard() =>
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", VersionDigest.Of([]).ToString());

    private static string Lines(byte[] bytes) =>
        System.Text.Encoding.Latin1.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}

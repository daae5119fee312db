using EvidenceSite.Read;
using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Read;

public sealed class YamlProperties
{
    // Pieces that mean something to YAML, so that random texts get far into the parser.
    private static readonly string[] Pieces =
    [
        "a", "b: ", "- ", "? ", ": ", "\n", "\r\n", "\r", "  ", "\t", "[", "]", "{", "}", ",", "'", "\"", "\\", "\\u", "\\x4", "|", ">", "|2-", "# ", "&x ", "*x", "!t ", "!<", "%", "%YAML 1.1\n",
        "---", "...", "<<: ", "é", "😀", "\u2028", "\u0085", "\uFEFF", "\0", "\uD800", "@", "`", "0", "~", "\u0001",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    [Fact]
    public void No_text_makes_the_reader_throw() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var (node, diagnostics) = YamlText.Read(text);
        Assert.All(diagnostics, fault => Assert.True(fault.Place.Line > 0 && fault.Place.Column > 0, fault.ToString()));
        return node is not null || diagnostics.Length <= 1 + text.Length;
    }).Check(Laws.Tried(3000).WithEndSize(60));

    [Fact]
    public void No_text_makes_the_splitter_throw() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var split = FrontMatter.TrySplit("---\n" + text, out var yaml, out var body);
        return !split || (yaml.End.Value <= body && body <= text.Length + 4);
    }).Check(Laws.Tried(500));

    [Fact]
    public void Every_text_in_double_quotes_reads_back() => Prop.ForAll<UnicodeString>(any =>
    {
        var text = string.Concat(any.Get.EnumerateRunes());
        var map = YamlText.Sound<SourceMapping>($"a: {Quote(text)}\nb: 1");
        return ((SourceScalar)map["a"]!).Value == text && map["b"]!.Place == new Place("f.yaml", 2, 4);
    }).Check(Laws.Tried());

    [Fact]
    public void Every_line_of_letters_in_single_quotes_reads_back() => Prop.ForAll(Words.ToArbitrary(), text =>
        ((SourceScalar)YamlText.Sound<SourceMapping>($"a: '{text.Replace("'", "''", StringComparison.Ordinal)}'")["a"]!).Value == text).Check(Laws.Tried());

    private static Gen<string> Words => Gen.Elements('a', 'é', '\'', ':', '#', '"', '-', '{', '王', ' ', '\\', '&').ListOf().Select(letters => string.Concat(letters).Trim());

    // YAML 1.2, section 5.7: every UTF-16 unit can be written as an escape; surrogates go as whole characters.
    private static string Quote(string text) =>
        "\"" + string.Concat(text.EnumerateRunes().Select(rune => rune.Value is >= ' ' and < 0x7F and not ('"' or '\\') ? rune.ToString() : $"\\U{rune.Value:X8}")) + "\"";
}

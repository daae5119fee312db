using System.Text;
using EvidenceSite.Render;
using EvidenceSite.Tests.Support;
using EvidenceSite.Theme;

namespace EvidenceSite.Tests.Render;

/// <summary>A text of the interface that is missing is an error, never an empty place on a page.</summary>
public sealed class MissingTextTests
{
    private static BuiltSite Without(string line)
    {
        var english = RazorTheme.Create().Files.Single(f => f.Name == "text/en.yaml");
        var text = Encoding.UTF8.GetString(english.Bytes.Span);
        Assert.Contains(line, text, StringComparison.Ordinal);
        var poorer = english with { Bytes = Encoding.UTF8.GetBytes(text.Replace(line, "", StringComparison.Ordinal)) };
        return BuiltSite.Of([.. TestSite.Of("=== records/a.yaml\ntype: book\ntitle: A\n").Files.Where(f => f.Root != InputRoot.Theme), poorer]);
    }

    [Theory]
    [InlineData("skip: Skip to the text\n", "skip")]
    [InlineData("  home: Home\n", "nav.home")]
    public void The_key_and_the_file_are_named_while_planning_or_rendering(string line, string key)
    {
        var built = Without(line);
        var fault = Assert.Single(built.Diagnostics);
        Assert.Equal((Codes.MissingText, Place.WholeFile("theme/text/en.yaml")), (fault.Code, fault.Place));
        Assert.Contains($"\"{key}\"", fault.Message, StringComparison.Ordinal);
        Assert.Empty(built.Files);
    }

    [Fact]
    public void Numbers_and_counts_are_written_as_the_language_does()
    {
        var texts = Texts(("number.thousands", "."), ("n.one", "{count} uno"), ("n.other", "{count} muchos"));
        Assert.Equal(["0", "999", "1.000", "12.345", "1.234.567"], new[] { 0, 999, 1000, 12345, 1234567 }.Select(texts.Number));
        Assert.Equal(["0 muchos", "1 uno", "1.000 muchos"], new[] { 0, 1, 1000 }.Select(n => texts.Count("n", n)));
        Assert.Equal("nope", Assert.Throws<MissingTextException>(() => texts["nope"]).Key);
    }

    [Fact]
    public void Dates_are_as_long_as_what_is_known()
    {
        var texts = Texts(("date.day", "{day} de {month} de {year}"), ("date.month", "{month} de {year}"), ("date.months.10", "octubre"));
        Assert.Equal("14 de octubre de 2023", texts.Date(new PartialDate(2023, 10, 14)));
        Assert.Equal("octubre de 2023", texts.Date(new PartialDate(2023, 10)));
        Assert.Equal("987", texts.Date(new PartialDate(987)));
    }

    private static TextLookup Texts(params (string Key, string Value)[] values) =>
        new(new InterfaceTexts("es", System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(values, v => v.Key, v => v.Value, StringComparer.Ordinal)));
}

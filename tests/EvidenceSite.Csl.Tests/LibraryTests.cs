using System.Reflection;
using EvidenceSite.Csl.Tests.Support;

namespace EvidenceSite.Csl.Tests;

/// <summary>What the library promises to those who take it from a package.</summary>
public sealed class LibraryTests
{
    private static readonly Assembly Library = typeof(CslStyle).Assembly;

    [Fact]
    public void It_uses_the_base_library_only() =>
        Assert.All(Library.GetReferencedAssemblies(), a => Assert.StartsWith("System", a.Name, StringComparison.Ordinal));

    [Fact]
    public void It_has_no_state_of_its_own() => Assert.Empty(
        from type in Library.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where !field.IsInitOnly && !field.IsLiteral && !type.Name.Contains('<') && !field.Name.Contains('<')
        select $"{type.Name}.{field.Name}");

    [Fact]
    public void What_it_shows_stands_in_one_namespace() =>
        Assert.All(Library.GetExportedTypes(), t => Assert.Equal("EvidenceSite.Csl", t.Namespace));

    [Fact]
    public void A_title_of_endless_nested_tags_does_no_harm()
    {
        var title = string.Concat(Enumerable.Repeat("<i>", 20_000)) + "x" + string.Concat(Enumerable.Repeat("</i>", 20_000));
        Assert.EndsWith("</i>", Small.Layout("<text variable=\"title\"/>", $$"""[{"id": "a", "title": "{{title}}"}]""").Replace("&#60;/i&#62;", "</i>", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_that_is_only_a_period_can_be_stripped_of_it_at_the_start_of_an_entry() => Assert.Equal(
        ["x"],
        Small.Entries(Small.Style("<text term=\"in\" strip-periods=\"true\"/><text value=\"x\"/>", before: "<locale><terms><term name=\"in\">.</term></terms></locale>"), """[{"id": "a"}]"""));
}

using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Diagnostics;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("athor", "author")]
    [InlineData("authors", "author")]
    [InlineData("PMC8179720", "PMC8179702")]
    public void Finds_what_was_meant_after_a_slip(string found, string meant) =>
        Assert.Equal(meant, NearestName.Find(found, ["type", "title", "author", "PMC8179702", "issued"]));

    [Theory]
    [InlineData("colour")]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("tttle-of-it")]
    public void Finds_nothing_where_nothing_is_near(string found) => Assert.Null(NearestName.Find(found, ["type", "title", "author"]));

    [Fact]
    public void Prefers_the_nearer_and_among_equals_the_first()
    {
        Assert.Equal("abcdef", NearestName.Find("abcdeg", ["abcdxy", "abcdef", "abcdeh"]));
        Assert.Equal("abcdeh", NearestName.Find("abcdeg", ["abcdxy", "abcdeh", "abcdef"]));
    }

    [Fact]
    public void Asks_in_a_hint() => Assert.Equal("Did you mean \"title\"?", NearestName.Hint("titel", ["title"]));

    [Fact]
    public void A_known_name_is_always_its_own_nearest() => Prop.ForAll<NonEmptyString, NonEmptyString>((name, other) =>
        NearestName.Find(name.Get, [other.Get, name.Get]) is { } nearest && nearest.Select(char.ToLowerInvariant).SequenceEqual(name.Get.Select(char.ToLowerInvariant))).Check(Laws.Tried());
}

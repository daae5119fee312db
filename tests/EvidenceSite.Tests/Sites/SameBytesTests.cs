using System.Globalization;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Sites;

/// <summary>Same input, same bytes, whoever builds it and where.</summary>
[Collection(Name)]
public sealed class SameBytesTests
{
    private const string Name = "The machine's own settings";

    private static readonly Lazy<string> First = new(() => Build(ShippedSite.Files()));

    [Fact]
    public void When_it_is_built_again() => Assert.Equal(First.Value, Build(ShippedSite.Files()));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void When_the_disk_lists_its_files_in_another_order(int seed)
    {
        var files = ShippedSite.Files().ToArray();
        new Random(seed).Shuffle(files);
        Assert.Equal(First.Value, Build([.. files]));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void When_the_machine_speaks_another_language(string culture)
    {
        var expected = First.Value;
        var (current, default_) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            // Threads of the pool that have already run keep following the default, so both are set.
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Build(ShippedSite.Files()));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (current, default_);
        }
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/Los_Angeles")]
    public void When_the_machine_stands_elsewhere(string zone)
    {
        var expected = First.Value;
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            SetZone(zone);
            Assert.Equal(expected, Build(ShippedSite.Files()));
        }
        finally
        {
            SetZone(before);
        }
    }

    [Fact]
    public void Text_files_have_no_mark_no_carriage_return_and_a_line_feed_at_their_end()
    {
        var built = BuiltSite.Of(ShippedSite.Files());
        Assert.All(built.Files.Keys.Where(p => Path.GetExtension(p) is ".html" or ".xml" or ".json" or ".css" or ".js" or ".txt"), path =>
        {
            var text = built.Text(path);
            Assert.False(text.StartsWith('\uFEFF'), path);
            Assert.False(text.Contains('\r', StringComparison.Ordinal), path);
            Assert.True(text.EndsWith('\n'), path);
        });
    }

    private static string Build(ImmutableArray<InputFile> files) =>
        string.Join('\n', BuiltSite.Of(files).Files.Select(f => $"{f.Key} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(f.Value.Content.Span))}"));

    private static void SetZone(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }

    // These tests change settings of the whole process, so no other test runs beside them.
    [CollectionDefinition(Name, DisableParallelization = true)]
    public sealed class Alone;
}

using EvidenceSite.Read;
using EvidenceSite.Tests.Support;
using EvidenceSite.Validate;

namespace EvidenceSite.Tests.Sites;

/// <summary>The content that this repository publishes.</summary>
public sealed class OwnContentTests
{
    [Fact]
    public void It_is_read_and_validated_without_a_fault()
    {
        var files = InputFolderReader.Read(new(Repository.PathOf("input"), Repository.PathOf("output-config"), Repository.PathOf("theme")));
        var sources = InputReader.Read(files.Value);
        var content = Validator.Validate(sources.Value, new SiteOverrides(null, null));
        Assert.Equal("", TestSite.Print([.. files.Diagnostics, .. sources.Diagnostics, .. content.Diagnostics]));
        Assert.NotEmpty(content.Value.Records);
    }
}

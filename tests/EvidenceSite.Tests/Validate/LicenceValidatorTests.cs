using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Validate;

public sealed class LicenceValidatorTests
{
    [Fact]
    public void Every_part_of_a_grant_is_taken()
    {
        var grant = Assert.Single(Valid("""
            licence:
              applies-to: article
              spdx: CC-BY-4.0
              url: https://creativecommons.org/licenses/by/4.0/
              holder: The Author(s)
              copyright: © The Author(s) 2023
              statement: >-
                This article is licensed under Creative Commons.
              required-notice: Say this.
              checked-on: 2023-10-15
              evidence: The article's page
            """));
        Assert.Equal(("article", "CC-BY-4.0", null), (grant.AppliesTo, grant.Spdx.ToString(), grant.Url));
        Assert.Equal(("The Author(s)", "© The Author(s) 2023", "This article is licensed under Creative Commons."), (grant.Holder, grant.Copyright, grant.Statement));
        Assert.Equal(("Say this.", new PartialDate(2023, 10, 15), "The article's page"), (grant.RequiredNotice, grant.CheckedOn, grant.Evidence));
    }

    [Fact]
    public void The_grant_for_the_article_comes_first()
    {
        var grants = Valid("""
            licence:
              - {applies-to: data, spdx: CC0-1.0}
              - {applies-to: preprint, spdx: CC-BY-NC-4.0}
              - {applies-to: article, spdx: cc-by-4.0}
            """);
        Assert.Equal(["article CC-BY-4.0", "data CC0-1.0", "preprint CC-BY-NC-4.0"], grants.Select(g => $"{g.AppliesTo} {g.Spdx}"));
    }

    [Fact]
    public void A_known_address_names_the_licence()
    {
        var grant = Assert.Single(Valid("licence: {applies-to: article, url: \"http://creativecommons.org/licenses/by/4.0/legalcode\"}"));
        Assert.Equal("CC-BY-4.0", grant.Spdx.ToString());
        Assert.Equal("http://creativecommons.org/licenses/by/4.0/legalcode", grant.Url);
    }

    [Fact]
    public void An_unknown_address_is_kept_beside_the_licence()
    {
        var grant = Assert.Single(Valid("licence: {applies-to: article, spdx: CC-BY-4.0, url: \"https://publisher.example/terms\"}"));
        Assert.Equal(("CC-BY-4.0", "https://publisher.example/terms"), (grant.Spdx.ToString(), grant.Url));
    }

    [Fact]
    public void A_statement_alone_is_a_grant_without_licence_id()
    {
        var grant = Assert.Single(Valid("licence: {applies-to: abstract, statement: Free to read.}"));
        Assert.Equal((null, null, "Free to read."), (grant.Spdx, grant.Url, grant.Statement));
    }

    private static ImmutableArray<LicenceGrant> Valid(string yaml)
    {
        var outcome = TestSite.Of("=== records/a.yaml\ntype: book\ntitle: A\n" + yaml).Validate();
        Assert.Equal("", TestSite.Print(outcome.Diagnostics));
        return Assert.Single(outcome.Value.Records).Licences;
    }
}

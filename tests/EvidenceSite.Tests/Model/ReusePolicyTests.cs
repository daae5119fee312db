using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Model;

public sealed class ReusePolicyTests
{
    [Theory]
    [InlineData("CC-BY-*", "CC-BY-4.0", true)]
    [InlineData("CC-BY-*", "CC-BY-3.0-US", true)]
    [InlineData("CC-BY-*", "CC-BY-3.0-IGO", true)]
    [InlineData("CC-BY-*", "CC-BY-ND-4.0", false)]
    [InlineData("CC-BY-*", "CC-BY-NC-SA-2.0-UK", false)]
    [InlineData("CC-BY-NC-*", "CC-BY-NC-ND-4.0", false)]
    [InlineData("CC-BY-3.0-*", "CC-BY-3.0-IGO", true)]
    [InlineData("CC-BY-3.0-*", "CC-BY-3.0", false)]
    [InlineData("cc-by-nd-*", "CC-BY-ND-2.5", true)]
    [InlineData("CC-BY-4.0", "CC-BY-4.0", true)]
    [InlineData("CC-BY-4.0", "CC-BY-3.0", false)]
    [InlineData("GFDL-*", "GFDL-1.3-only", true)]
    [InlineData("LicenseRef-*", "LicenseRef-Publisher", true)]
    [InlineData("LicenseRef-Publisher", "LicenseRef-Publisher", true)]
    [InlineData("unknown", "CC-BY-4.0", false)]
    public void A_star_stands_for_version_and_port_alone(string name, string id, bool isAbout)
    {
        Assert.True(SpdxLicence.TryParse(id, out var licence));
        Assert.Equal(isAbout, (ReusePolicy.Default.Group(ReuseRule.Unknown) with { Name = name }).IsAbout(licence));
    }

    [Fact]
    public void Every_listed_licence_has_exactly_one_built_in_rule() => Assert.All(
        SpdxLicence.Ids, id => Assert.Single(ReusePolicy.Default.Rules, rule => rule.IsAbout(id)));

    [Fact]
    public void The_built_in_rules_agree_with_the_elements_of_each_licence() => Assert.All(SpdxLicence.Ids, id =>
    {
        Assert.True(SpdxLicence.TryParse(id, out var licence));
        var rule = ReusePolicy.Default.For(Grant(id));
        Assert.True(rule.Abstract);
        Assert.Null(rule.QuotedWords);
        Assert.Equal((licence.AllowsAdaptation, licence.AllowsAdaptation, licence.AllowsCommercialUse), (rule.Adaptation, rule.Translation, rule.CommercialUse));
    });

    [Theory]
    [InlineData("CC-BY-3.0-IGO", 1)]
    [InlineData("CC-BY-3.0-US", 2)]
    [InlineData("CC-BY-2.5-AU", 3)]
    [InlineData("CC-BY-3.0", 3)]
    public void The_longest_name_that_fits_decides(string id, int words)
    {
        ReuseRule Rule(string name, int? quoted) => ReusePolicy.Default.Group(ReuseRule.Unknown) with { Name = name, QuotedWords = quoted };
        var policy = ReusePolicy.Of(false, [Rule("CC-BY-*", 3), Rule("CC-BY-3.0-IGO", 1), Rule("CC-BY-3.0-*", 2)]);
        Assert.Equal(words, policy.For(Grant(id)).QuotedWords);
        Assert.Equal("CC-BY-ND-*", policy.For(Grant("CC-BY-ND-3.0")).Name);
    }

    [Theory]
    [InlineData(null, null, "unknown")]
    [InlineData("Free to read.", null, "unknown")]
    [InlineData("CC BY 4.0", null, "unknown")]
    [InlineData("© 2021 Elsevier. ALL RIGHTS RESERVED.", null, "all-rights-reserved")]
    [InlineData("Terms apply", "© 2020. All rights reserved", "all-rights-reserved")]
    [InlineData("Todos los derechos reservados", null, "all-rights-reserved")]
    public void A_licence_without_id_is_not_guessed(string? statement, string? copyright, string name) =>
        Assert.Equal(name, ReusePolicy.Default.For(new LicenceGrant { AppliesTo = "article", Statement = statement, Copyright = copyright }).Name);

    [Fact]
    public void Nothing_known_and_an_unlisted_licence_are_unknown()
    {
        Assert.Equal(ReuseRule.Unknown, ReusePolicy.Default.For(null).Name);
        Assert.Equal(ReuseRule.Unknown, ReusePolicy.Default.For(Grant("LicenseRef-Publisher")).Name);
    }

    [Fact]
    public void The_shipped_policy_says_the_built_in_rules_in_full()
    {
        var text = File.ReadAllText(Repository.PathOf("output-config/policy.yaml"));
        var content = TestSite.Of("=== output-config/policy.yaml\n" + text).Validate();
        Assert.Equal("", TestSite.Print(content.Diagnostics));
        Assert.Equal(ReusePolicy.Default.Commercial, content.Value.Policy.Commercial);
        Assert.Equal(ReusePolicy.Default.Rules.OrderBy(r => r.Name, StringComparer.Ordinal), content.Value.Policy.Rules.OrderBy(r => r.Name, StringComparer.Ordinal));
        Assert.Equal(ReusePolicy.Default.Rules.Length, text.Split('\n').Count(line => line.Contains("own-words: true}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Nothing but words.")]
    [InlineData("commercial: false")]
    public void A_policy_without_rules_leaves_the_built_in_ones(string text) =>
        Assert.Equal(ReusePolicy.Default.Rules.AsEnumerable(), TestSite.Of($"=== output-config/policy.yaml\n{text}").Validate().Value.Policy.Rules);

    [Fact]
    public void A_policy_that_cannot_be_read_is_reported_once() =>
        Assert.Equal("output-config/policy.yaml(2,1) ES1010", Faults.Of(TestSite.Of("=== output-config/policy.yaml\ncommercial: [").Relate().Diagnostics));

    private static LicenceGrant Grant(string id) => new() { AppliesTo = "article", Spdx = SpdxLicence.TryParse(id, out var licence) ? licence : null };
}

using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Relate;

public sealed class ClaimIndexTests
{
    private static readonly string Site = RelatedSite.Text("a|abstract: Roles lacked definition.", "b|abstract: Homes help.")
        + RelatedSite.Summary("a", "## F\n\n### Roles lacked definition {#roles}\n\n> Roles [@a]\n\n### Nobody uses this {#unused}\n\n> lacked [@a]")
        + RelatedSite.Summary("b", "## F\n\n### Homes help {#homes}\n\n> Homes [@b]").Split("=== summaries", 2) switch { [_, var rest] => "=== summaries" + rest, _ => "" }
        + RelatedSite.Brief("x", "Roles lacked definition [@a#roles]{#first}. So say others [@a; @a#roles]{#second}.");

    [Fact]
    public void Each_study_knows_the_claims_that_rest_on_it()
    {
        var study = TestSite.Of(Site).Relate().Value.StudiesById["a"];
        Assert.Equal(["roles: first", ": second", "roles: second"], study.Claims.Select(use => $"{use.FindingId}: {use.Claim.Id}"));
        Assert.Equal("x", Assert.Single(study.UsedIn).Slug);
    }

    [Fact]
    public void A_finding_that_no_claim_uses_is_noted_when_its_study_is_cited()
    {
        var fault = Assert.Single(RelatedSite.Faults(Site));
        Assert.Equal((Codes.FindingUnused, new Place("summaries/a.md", 20, 1)), (fault.Code, fault.Place));
        Assert.Equal(Severity.Note, fault.Severity);
        Assert.Equal("No brief uses the finding \"unused\", though one cites \"a\"", fault.Message);
    }

    [Fact]
    public void Passages_tell_where_each_part_of_a_quotation_stands()
    {
        var site = RelatedSite.Text("a|abstract: [{label: ONE, text: First.}, {label: TWO, text: Roles  lacked “any” definition there.}]")
            + RelatedSite.Summary("a", "## F\n\n### Roles lacked definition {#roles}\n\n> \"any\" definition [@a]\n\n> Roles lacked […] there [@a, Two]");
        var study = TestSite.Of(site).Relate().Value.StudiesById["a"];
        var text = study.Record.Abstract[1].Text;
        Assert.Equal(
            ["1.1 “any” definition", "2.1 Roles  lacked", "2.2 there"],
            study.Passages.Select(p => $"{p.Quotation}.{p.Part} {text[p.Start..p.End]}"));
        Assert.All(study.Passages, passage => Assert.Equal((1, "roles"), (passage.Section, passage.FindingId)));
        Assert.Equal(["words-roles", "words2-roles"], [Passage.AnchorOf("roles", 1), Passage.AnchorOf("roles", 2)]);
    }
}

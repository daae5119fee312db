using EvidenceSite.Tests.Markup;

namespace EvidenceSite.Tests.Model.Text;

public sealed class ClaimWalkTests
{
    [Theory]
    [InlineData("Homes help [@a]{#x}.", "x: Homes help")]
    [InlineData("Homes help. They last [@a]{#x}.", "x: Homes help. They last")]
    [InlineData("Homes help [@a]{#x}. They last [@b]{#y}. Nobody said more.", "x: Homes help|y: They last")]
    [InlineData("In one town homes help [@a]{#x}, but not in another [@b]{#y}.", "x: In one town homes help|y: In one town homes help, but not in another")]
    [InlineData("Homes help [@a]{#x} and last [@b]{#y}! Always [@c].", "x: Homes help|y: Homes help and last|: Always")]
    [InlineData("**Homes** *help*, [they](https://example.org/) say [@a]{#x}.", "x: Homes help, they say")]
    [InlineData("“Homes help [@a]{#x}.” So it goes [@b].", "x: “Homes help|: So it goes")]
    [InlineData("Homes help [@a]{#x}\nin winter [@b]{#y}.", "x: Homes help|y: Homes help in winter")]
    [InlineData("[@a]{#x} says that homes help.", "")]
    [InlineData("Homes help [@a] [@b]{#x}.", ": Homes help|x: Homes help")]
    [InlineData("No study said so.", "")]
    public void A_cluster_of_citations_ends_a_claim(string text, string claims) => Assert.Equal(claims, Claims(text));

    [Fact]
    public void List_items_and_paragraphs_hold_claims_of_their_own() =>
        Assert.Equal("x: Homes help|y: Homes last", Claims("- Homes help [@a]{#x}\n- Homes last [@b]{#y}"));

    [Fact]
    public void A_claim_knows_what_follows_the_citation_before()
    {
        var section = new Section("s", [], MarkdownText.Read("Homes help [@a]{#x}, and “last” [@b]{#y}. Always [@c].").Blocks, []);
        Assert.Equal(["Homes help", ", and “last”", "Always"], ClaimWalk.Claims([section]).Select(claim => claim.Fragment));
    }

    private static string Claims(string text)
    {
        var section = new Section("s", [], MarkdownText.Read(text).Blocks, []);
        return string.Join('|', ClaimWalk.Claims([section]).Select(claim => $"{claim.Id}: {claim.Words}"));
    }
}

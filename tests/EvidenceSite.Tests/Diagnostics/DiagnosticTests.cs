namespace EvidenceSite.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private static readonly Place Somewhere = new("input/records/a.yaml", 3, 7);

    [Fact]
    public void Is_printed_in_the_form_that_editors_recognise() => Assert.Equal(
        "input/records/a.yaml(3,7): error ES1012: The key \"x\" stands twice. Keep one of them.",
        new Diagnostic(Codes.YamlDuplicateKey, Somewhere, "The key \"x\" stands twice", "Keep one of them").ToString());

    [Fact]
    public void A_hint_that_asks_has_no_full_stop() => Assert.EndsWith(
        "not there. Did you mean \"b\"?", new Diagnostic(Codes.UnknownRecord, Somewhere, "\"a\" is not there", "Did you mean \"b\"?").ToString());

    [Fact]
    public void A_fault_of_the_whole_file_has_no_line() => Assert.Equal(
        "a.yaml: warning ES8022: It is odd.", new Diagnostic(Codes.ImportValueUnknown, Place.WholeFile("a.yaml"), "It is odd").ToString());

    [Fact]
    public void Places_order_by_file_then_line_then_column()
    {
        Place[] places = [new("b", 1, 1), new("a", 10, 1), new("a", 9, 2), new("a", 9, 1), Place.WholeFile("a"), new("B", 1, 1)];
        Assert.Equal(["B(1,1)", "a", "a(9,1)", "a(9,2)", "a(10,1)", "b(1,1)"], places.Order().Select(p => p.ToString()));
    }

    [Fact]
    public void Only_an_error_forbids_publishing()
    {
        var bag = new DiagnosticBag();
        bag.Add(Codes.ImportValueUnknown, Somewhere, "odd");
        Assert.False(bag.HasErrors);
        Assert.True(new Outcome<int>(1, bag.ToImmutable()).Succeeded);
        bag.Add(Codes.YamlSyntax, Somewhere, "wrong");
        Assert.True(bag.HasErrors);
        Assert.False(new Outcome<int>(1, bag.ToImmutable()).Succeeded);
    }
}

using System.Reflection;

namespace EvidenceSite.Tests.Diagnostics;

public sealed class CodesTests
{
    private static readonly DiagnosticCode[] All =
        [.. typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticCode>()];

    [Fact]
    public void No_number_is_given_twice() => Assert.Equal(All.Length, All.Select(code => code.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_number_has_four_digits() => Assert.All(All, code => Assert.Matches("^ES[1-9][0-9]{3}$", code.Id));

    [Fact]
    public void Every_rule_is_one_sentence_without_a_full_stop() => Assert.All(All, code =>
    {
        Assert.Matches("^[A-Z]", code.Summary);
        Assert.DoesNotMatch(@"\.$", code.Summary);
    });
}

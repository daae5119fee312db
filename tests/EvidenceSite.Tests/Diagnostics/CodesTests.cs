using System.Reflection;
using System.Text.RegularExpressions;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Diagnostics;

public sealed partial class CodesTests
{
    private static readonly ImmutableArray<(string Name, DiagnosticCode Code)> All =
    [
        .. typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (field.Name, (DiagnosticCode)field.GetValue(null)!)),
    ];

    [Fact]
    public void A_code_is_ES_and_four_digits_and_is_given_once()
    {
        RuleAssert.NoOffender(All.Where(c => !Id().IsMatch(c.Code.Id)).Select(c => $"{c.Name} is {c.Code.Id}"));
        RuleAssert.NoOffender(All.GroupBy(c => c.Code.Id).Where(same => same.Count() > 1).Select(same => $"{same.Key} is {string.Join(" and ", same.Select(c => c.Name))}"));
    }

    [Fact]
    public void Codes_stand_in_the_order_of_their_numbers() =>
        Assert.Equal(All.Select(c => c.Code.Id).Order(StringComparer.Ordinal), All.Select(c => c.Code.Id));

    [Fact]
    public void A_summary_is_one_sentence_without_full_stop() => RuleAssert.NoOffender(
        All.Where(c => c.Code.Summary.Length == 0 || c.Code.Summary.EndsWith('.') || c.Code.Summary.Contains('\n', StringComparison.Ordinal)).Select(c => c.Name));

    [Fact]
    public void The_program_reports_every_code()
    {
        var reported = CompiledProgram.Types.Where(t => t.Self.Name != nameof(Codes)).SelectMany(t => t.Members).ToHashSet(StringComparer.Ordinal);
        RuleAssert.NoOffender(All.Where(c => !reported.Contains($"EvidenceSite.Diagnostics.Codes::{c.Name}")).Select(c => $"{c.Code.Id} {c.Name}"));
    }

    [Fact]
    public void Every_code_has_a_test()
    {
        var tested = SourceText.In("tests", ".cs", ".txt", ".md", ".golden")
            .SelectMany(file => Mention().Matches(file.Text))
            .Select(mention => mention.Value)
            .ToHashSet(StringComparer.Ordinal);
        RuleAssert.NoOffender(All.Where(c => !tested.Contains(c.Code.Id) && !tested.Contains($"Codes.{c.Name}")).Select(c => $"{c.Code.Id} {c.Name}"));
    }

    [GeneratedRegex(@"^ES[1-9]\d{3}$")]
    private static partial Regex Id();

    [GeneratedRegex(@"\bES\d{4}\b|\bCodes\.\w+")]
    private static partial Regex Mention();
}

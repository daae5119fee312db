using System.Text.RegularExpressions;
using EvidenceSite.Read;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests;

/// <summary>What a workflow may do: others' code runs only as it was reviewed, and a stranger's pull request gets no rights.</summary>
public sealed partial class WorkflowTests
{
    private static readonly ImmutableArray<(string Path, SourceMapping Root)> Workflows =
        [.. SourceText.In(".github/workflows", ".yml", ".yaml").Select(file => (file.Path, Parse(file)))];

    [Fact]
    public void There_are_workflows_to_look_at() =>
        Assert.Equal([".github/workflows/check.yml", ".github/workflows/publish.yml"], Workflows.Select(w => w.Path));

    [Fact]
    public void An_action_is_pinned_to_a_commit_or_a_major_version() => RuleAssert.NoOffender(
        Values("uses").Where(use => !PinnedAction().IsMatch(use.Value)).Select(Show));

    [Fact]
    public void A_workflow_starts_with_no_more_than_the_right_to_read() => RuleAssert.NoOffender(
        from workflow in Workflows
        let rights = (workflow.Root["permissions"] as SourceMapping)?.Entries.Select(e => $"{e.Key.Value}: {((SourceScalar)e.Value).Value}")
        where rights is null || rights.Any(right => right != "contents: read")
        select workflow.Path);

    [Fact]
    public void Only_the_deployment_may_write() =>
        Assert.Equal(
            [".github/workflows/publish.yml deploy id-token", ".github/workflows/publish.yml deploy pages"],
            from workflow in Workflows
            from job in Entries(workflow.Root["jobs"])
            from right in Entries((job.Value as SourceMapping)?["permissions"])
            where ((SourceScalar)right.Value).Value == "write"
            orderby right.Key.Value
            select $"{workflow.Path} {job.Key.Value} {right.Key.Value}");

    [Fact]
    public void No_workflow_runs_a_strangers_code_with_the_rights_of_the_repository() => RuleAssert.NoOffender(
        from workflow in Workflows
        from trigger in Entries(workflow.Root["on"])
        where trigger.Key.Value is "pull_request_target" or "workflow_run" or "issue_comment"
        select $"{workflow.Path} runs on {trigger.Key.Value}");

    [Fact]
    public void A_command_takes_its_values_from_the_environment() => RuleAssert.NoOffender(
        Values("run").Where(run => run.Value.Contains("${{", StringComparison.Ordinal)).Select(Show));

    [Fact]
    public void No_workflow_reads_a_secret() => RuleAssert.NoOffender(
        from workflow in Workflows
        from node in Scalars(workflow.Root)
        where node.Value.Contains("secrets.", StringComparison.Ordinal)
        select Show(node));

    [Fact]
    public void Every_job_has_a_time_limit() => RuleAssert.NoOffender(
        from workflow in Workflows
        from job in Entries(workflow.Root["jobs"])
        where (job.Value as SourceMapping)?["timeout-minutes"] is null
        select $"{workflow.Path} {job.Key.Value}");

    [Theory]
    [InlineData("actions/checkout@main")]
    [InlineData("actions/checkout@v4.2.2")]
    [InlineData("actions/checkout@11bd719")]
    [InlineData("actions/checkout")]
    public void An_action_that_can_change_unseen_is_found(string use) => Assert.DoesNotMatch(PinnedAction(), use);

    private static SourceMapping Parse(SourceText file)
    {
        var bag = new DiagnosticBag();
        var node = YamlReader.Read(new SourceFile(file.Path, file.Text), .., bag);
        Assert.Empty(bag.ToImmutable());
        return Assert.IsType<SourceMapping>(node);
    }

    private static IEnumerable<SourceScalar> Values(string key) => Workflows.SelectMany(w => Values(w.Root, key));

    private static IEnumerable<SourceScalar> Values(SourceNode node, string key) => node switch
    {
        SourceMapping mapping => mapping.Entries.SelectMany(e => e.Key.Value == key && e.Value is SourceScalar value ? [value] : Values(e.Value, key)),
        SourceSequence sequence => sequence.Items.SelectMany(item => Values(item, key)),
        _ => [],
    };

    private static IEnumerable<SourceScalar> Scalars(SourceNode node) => node switch
    {
        SourceScalar scalar => [scalar],
        SourceMapping mapping => mapping.Entries.SelectMany(e => Scalars(e.Value)),
        SourceSequence sequence => sequence.Items.SelectMany(Scalars),
        _ => [],
    };

    private static ImmutableArray<SourceEntry> Entries(SourceNode? node) => node is SourceMapping mapping ? mapping.Entries : [];

    private static string Show(SourceScalar value) => $"{value.Place}: {value.Value}";

    [GeneratedRegex(@"^[\w.-]+/[\w./-]+@(?:[0-9a-f]{40}|v\d+)$")]
    private static partial Regex PinnedAction();
}

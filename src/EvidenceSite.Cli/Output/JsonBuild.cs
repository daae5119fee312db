namespace EvidenceSite.Cli.Output;

/// <summary>The figures of a build; times only when they were asked for.</summary>
internal sealed record JsonBuild(int Records, int Pages, int Written, int Unchanged, int Deleted, bool UpToDate, ImmutableArray<JsonStage>? Stages)
{
    public int Quotations { get; init; }

    public JsonCredit? Credit { get; init; }
}

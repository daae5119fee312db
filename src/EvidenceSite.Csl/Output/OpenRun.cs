namespace EvidenceSite.Csl.Output;

/// <summary>A run that is still being written.</summary>
internal sealed class OpenRun(RunFormat format)
{
    private readonly ImmutableArray<Run>.Builder _children = ImmutableArray.CreateBuilder<Run>();

    public bool IsEmpty => _children.Count == 0;

    public void Add(Run run) => _children.Add(run);

    public FormattedRun Finish() => new(format, _children.DrainToImmutable());
}

using System.Diagnostics;
using EvidenceSite.Write;

namespace EvidenceSite;

/// <summary>One build under way: times its steps and gathers their diagnostics.</summary>
internal sealed class BuildRun(IProgress<BuildProgress>? progress)
{
    private readonly DiagnosticBag bag = new();
    private readonly ImmutableArray<StageTime>.Builder stages = ImmutableArray.CreateBuilder<StageTime>();

    private int records;
    private int pages;
    private int quotations;
    private CreditCoverage? credit;

    public bool HasErrors => bag.HasErrors;

    /// <summary>All found so far, each once, ordered by place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
        [.. bag.ToImmutable().Distinct().OrderBy(d => d.Place).ThenBy(d => d.Code.Id, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)];

    /// <summary>Runs a step that may find faults.</summary>
    public T Step<T>(string name, Func<Outcome<T>> step)
    {
        var outcome = Timed(name, step);
        bag.AddRange(outcome.Diagnostics);
        return outcome.Value;
    }

    /// <summary>Runs a step that does nothing but look.</summary>
    public void Step(string name, Func<ImmutableArray<Diagnostic>> step) => bag.AddRange(Timed(name, step));

    /// <summary>The result of the last build when nothing has changed since; null otherwise.</summary>
    public BuildResult? Unchanged(Func<BuildStamp?> earlier)
    {
        if (HasErrors || Timed("Compare", earlier) is not { } stamp) return null;
        var report = new BuildReport { Stages = stages.ToImmutable(), Records = stamp.Records, Pages = stamp.Pages, UpToDate = true };
        return new BuildResult(stamp.Diagnostics, report);
    }

    /// <summary>
    /// Frees what the steps so far left behind. The runtime would wait until the heap has doubled; a build knows that most of
    /// it is of no use from here on, and the pages to come can have the room.
    /// </summary>
    public static void LetGo() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);

    /// <summary>Takes down how much the site holds.</summary>
    public void Counts(Catalogue catalogue, int pages) => (records, quotations, this.pages) = (catalogue.Studies.Length, catalogue.QuotationsVerified, pages);

    /// <summary>Takes down how far the audit of credits went.</summary>
    public void Audited(CreditCoverage coverage) => credit = coverage;

    /// <summary>What the output folder is to remember of this build.</summary>
    public BuildStamp Stamp(Fingerprint fingerprint) => new(fingerprint, Diagnostics) { Records = records, Pages = pages };

    public BuildResult Finish(WriteReport? written = null) => new(Diagnostics, new BuildReport
    {
        Stages = stages.ToImmutable(),
        Records = records,
        Pages = pages,
        Quotations = quotations,
        Credit = credit,
        Written = written?.Written ?? 0,
        Unchanged = written?.Unchanged ?? 0,
        Deleted = written?.Deleted ?? 0,
    });

    private T Timed<T>(string name, Func<T> step)
    {
        progress?.Report(new BuildProgress(name, 0, 0));
        var clock = Stopwatch.StartNew();
        var value = step();
        stages.Add(new StageTime(name, clock.Elapsed));
        return value;
    }
}

using System.Collections.Concurrent;

namespace EvidenceSite.Write;

/// <summary>Does disk work on all processors.</summary>
internal static class Workers
{
    // So large that neighbours, which are files of one folder or of folders beside it, mostly fall to one worker:
    // the kernel locks a folder while an entry is made in it.
    private const int Chunk = 64;

    /// <summary>Runs <paramref name="work"/> for each index until the disk refuses once; says then what it refused.</summary>
    /// <param name="pathOf">Names the item in the diagnostic.</param>
    public static ImmutableArray<Diagnostic> Run(int count, Action<int> work, Func<int, string> pathOf)
    {
        if (count == 0) return [];
        var faults = new ConcurrentBag<Diagnostic>();
        Parallel.ForEach(Partitioner.Create(0, count, Chunk), (range, state) =>
        {
            for (var i = range.Item1; i < range.Item2 && !state.IsStopped; i++)
            {
                try
                {
                    work(i);
                }
                catch (Exception e) when (DiskFault.Is(e))
                {
                    faults.Add(DiskFault.Report(pathOf(i), e));
                    state.Stop();
                }
            }
        });
        return [.. faults.OrderBy(f => f.Place).Take(1)];
    }
}

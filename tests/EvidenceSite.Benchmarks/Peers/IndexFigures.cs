using EvidenceSite.Benchmarks.Measure;

namespace EvidenceSite.Benchmarks.Peers;

/// <summary>What one index cost to make, and how large it is.</summary>
/// <param name="Program">Whose it is.</param>
/// <param name="PeakMegabytes">The largest resident set of the process.</param>
/// <param name="Megabytes">On disk, before any compression by a host.</param>
internal sealed record IndexFigures(string Program, double Seconds, double PeakMegabytes, int Files, double Megabytes)
{
    /// <summary>The middle of several runs of one program.</summary>
    public static IndexFigures MedianOf(IEnumerable<IndexFigures> runs)
    {
        var list = runs.ToList();
        return list[0] with { Seconds = Median.Of(list.Select(run => run.Seconds)), PeakMegabytes = Median.Of(list.Select(run => run.PeakMegabytes)) };
    }

    /// <summary>The files that another program left behind.</summary>
    public static IndexFigures Of(string program, ProgramFigures run, string folder)
    {
        var files = FileSize.Below(folder);
        return new IndexFigures(program, run.Seconds, run.PeakBytes / 1e6, files.Length, files.Sum(file => file.Bytes) / 1e6);
    }
}

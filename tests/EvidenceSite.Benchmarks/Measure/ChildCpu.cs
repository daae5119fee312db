using System.Globalization;

namespace EvidenceSite.Benchmarks.Measure;

/// <summary>The processor time of ended child processes, as Linux keeps it for their parent (proc(5), cutime and cstime).</summary>
internal static class ChildCpu
{
    private const double TicksPerSecond = 100;

    /// <summary>Seconds so far, to a hundredth; not a number on other systems.</summary>
    public static double Seconds()
    {
        if (!OperatingSystem.IsLinux()) return double.NaN;
        var text = File.ReadAllText("/proc/self/stat");
        // The second field is the program's name, which may contain blanks.
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return (Ticks(fields[13]) + Ticks(fields[14])) / TicksPerSecond;
    }

    private static long Ticks(string field) => long.Parse(field, CultureInfo.InvariantCulture);
}

namespace EvidenceSite.Benchmarks.Browser;

/// <summary>A file, or a range of one, that a host has sent.</summary>
/// <param name="Bytes">Of the body as it went over the wire, without head.</param>
/// <param name="Asked">When the request came, in milliseconds of the host's clock.</param>
/// <param name="Sent">When the body was handed over.</param>
internal readonly record struct SentFile(string Path, long Bytes, double Asked, double Sent)
{
    // The browser counts the latency from the request and not from its answer, so a little of it may be gone.
    private const double Share = 0.8;

    /// <summary>
    /// How many of these waited for each other, one after the other. On a line with latency a request that needs an answer comes
    /// that much later than the answer left, and one that needs none comes before.
    /// </summary>
    /// <param name="latency">Of the line, in milliseconds.</param>
    public static int Waves(IEnumerable<SentFile> files, double latency)
    {
        var waves = new List<(SentFile File, int Wave)>();
        foreach (var file in files.OrderBy(file => file.Asked))
        {
            var before = waves.Where(other => other.File.Sent + (latency * Share) <= file.Asked).Select(other => other.Wave);
            waves.Add((file, before.DefaultIfEmpty().Max() + 1));
        }
        return waves.Select(entry => entry.Wave).DefaultIfEmpty().Max();
    }
}

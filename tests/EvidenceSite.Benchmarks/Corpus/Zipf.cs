namespace EvidenceSite.Benchmarks.Corpus;

/// <summary>Draws ranks as words, journals and names are met: the n-th as often as 1/n to the exponent.</summary>
internal sealed class Zipf
{
    private readonly double[] cumulative;

    public Zipf(int count, double exponent)
    {
        cumulative = new double[count];
        var sum = 0.0;
        for (var i = 0; i < count; i++) cumulative[i] = sum += 1 / Math.Pow(i + 1, exponent);
    }

    /// <summary>From 0, the most frequent.</summary>
    public int Draw(Random random)
    {
        var found = Array.BinarySearch(cumulative, random.NextDouble() * cumulative[^1]);
        return Math.Min(found < 0 ? ~found : found, cumulative.Length - 1);
    }
}

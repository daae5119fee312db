namespace EvidenceSite.Tests.Search;

/// <summary>How scores are made and joined (FORMAT.md, section 12).</summary>
internal static class Scores
{
    private const double Saturation = 1.2;
    private const double Levels = 16;

    public static bool IsIn(int mask, int? field) => field is null || (mask & (1 << field)) != 0;

    /// <summary>The weight that a level stands for.</summary>
    public static double Weight(int level) => Saturation * level / (Levels - level);

    /// <summary>From the weights of all forms of a word to its score in each document.</summary>
    public static Dictionary<int, double> OfTerm(Dictionary<int, double> weights, int documents)
    {
        var rarity = Math.Log(1 + ((documents - weights.Count + 0.5) / (weights.Count + 0.5)));
        return weights.ToDictionary(pair => pair.Key, pair => rarity * pair.Value / (Saturation + pair.Value));
    }

    public static Dictionary<int, double> And(Dictionary<int, double>[] parts) => parts.Length == 0 ? [] :
        parts[0].Keys.Where(document => parts.All(part => part.ContainsKey(document))).ToDictionary(document => document, document => parts.Sum(part => part[document]));

    public static Dictionary<int, double> Or(Dictionary<int, double>[] parts) =>
        parts.SelectMany(part => part.Keys).Distinct().ToDictionary(document => document, document => parts.Sum(part => part.GetValueOrDefault(document)));

    public static Dictionary<int, double> Not(Dictionary<int, double> whole, Dictionary<int, double> without) =>
        whole.Where(pair => !without.ContainsKey(pair.Key)).ToDictionary();
}

namespace EvidenceSite.Search;

/// <summary>
/// BM25F (Robertson and Zaragoza 2009, section 3.6): how much a word says of a document, before it is known how rare the word is.
/// The mean lengths are fixed numbers and not those of the catalogue, so that a record that is added changes no weight of another.
/// </summary>
internal static class FieldWeights
{
    /// <summary>How many fields there are.</summary>
    public const int Fields = 6;

    /// <summary>How soon more of the same word counts no more.</summary>
    public const double Saturation = 1.2;

    /// <summary>Levels run from 1 to one less than this.</summary>
    public const int Levels = 16;

    private static readonly ImmutableArray<double> Weights = [6, 4, 3, 4, 1, 2];
    private static readonly ImmutableArray<double> MeanLengths = [15, 30, 6, 12, 250, 8];
    private static readonly ImmutableArray<double> LengthShares = [0.3, 0.5, 0, 0, 0.75, 0];

    /// <summary>What one field adds to the weight of a word.</summary>
    /// <param name="count">How often it stands there.</param>
    /// <param name="length">Positions of the field in this document.</param>
    public static double Of(int field, int count, int length) =>
        Weights[field] * count / (1 - LengthShares[field] + (LengthShares[field] * Rounded(length) / MeanLengths[field]));

    /// <summary>
    /// The power of two that is nearest to a length by ratio. Whether an abstract has 220 words or 280 says nothing about a study, but
    /// would make every weight another one, and weights that are alike cost a third of the bytes.
    /// </summary>
    public static int Rounded(int length)
    {
        var power = 1;
        while ((long)length * length >= 2L * power * power) power *= 2;
        return power;
    }

    /// <summary>The sum of all fields' weights as a level: a sixteenth of what the saturated weight can be at most.</summary>
    public static byte Level(double weight) =>
        (byte)Math.Clamp((int)Math.Floor((Levels * weight / (Saturation + weight)) + 0.5), 1, Levels - 1);

    /// <summary>
    /// The level as it is written. Of a word that stands in thousands of documents the finer steps decide nothing, since it weighs little
    /// beside any other word, but they would be most of its bytes.
    /// </summary>
    /// <param name="documents">How many documents have the word.</param>
    public static byte Coarse(byte level, int documents) => documents switch
    {
        < 1024 => level,
        < 4096 => (byte)(((level - 1) / 2 * 2) + 1),
        _ => (byte)(((level - 1) / 4 * 4) + 2),
    };
}

namespace EvidenceSite.Tests.Search;

/// <summary>Whether words follow each other.</summary>
internal static class PhraseMatch
{
    private const int Fields = 6;

    /// <param name="places">Of each word of the phrase, where it stands in one document.</param>
    /// <param name="open">Of each word, a mask of the fields in which it stands nobody knows where.</param>
    public static bool IsIn((int Field, int Position)[][] places, int[] open, int? field) =>
        Enumerable.Range(0, Fields).Where(f => field is null || f == field).Any(f => IsIn(places, open, f));

    private static bool IsIn((int Field, int Position)[][] places, int[] open, int field)
    {
        bool IsOpen(int word) => (open[word] & (1 << field)) != 0;
        var words = Enumerable.Range(0, places.Length).ToArray();
        if (words.All(IsOpen)) return true;
        return words.SelectMany(word => places[word].Where(place => place.Field == field).Select(place => place.Position - word)).Distinct()
            .Any(start => words.All(word => IsOpen(word) || places[word].Contains((field, start + word))));
    }
}

namespace EvidenceSite.Tests.Search;

/// <summary>Whether words follow each other.</summary>
internal static class PhraseMatch
{
    /// <param name="places">Of each word of the phrase, where it stands in one document.</param>
    public static bool IsIn((int Field, int Position)[][] places, int? field) => places[0].Any(first =>
        (field is null || first.Field == field) &&
        Enumerable.Range(1, places.Length - 1).All(i => places[i].Contains((first.Field, first.Position + i))));
}

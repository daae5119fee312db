namespace EvidenceSite.Search;

internal static class SpanishStemmer
{
    public static string Stem(string word) => word;
}

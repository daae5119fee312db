namespace EvidenceSite.Search;

internal static class EnglishStemmer
{
    public static string Stem(string word) => word;
}

namespace EvidenceSite.Model;

/// <summary>CSL's item types in the words of schema.org; what has no word of its own there is a creative work.</summary>
public static class SchemaType
{
    /// <summary>The name of the type, without schema.org's address.</summary>
    /// <param name="type">A type of CSL 1.0.2.</param>
    public static string Of(string type) => type switch
    {
        "article-journal" or "article" or "paper-conference" or "review" => "ScholarlyArticle",
        "article-magazine" or "review-book" => "Article",
        "article-newspaper" => "NewsArticle",
        "book" => "Book",
        "chapter" => "Chapter",
        "dataset" => "Dataset",
        "legislation" or "regulation" => "Legislation",
        "report" => "Report",
        "software" => "SoftwareApplication",
        "thesis" => "Thesis",
        "webpage" => "WebPage",
        _ => "CreativeWork",
    };
}

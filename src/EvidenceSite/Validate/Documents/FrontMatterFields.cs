namespace EvidenceSite.Validate;

/// <summary>Reads the parts of front matter that summaries and briefs share.</summary>
internal static class FrontMatterFields
{
    /// <summary>A required line; an empty text where it was reported.</summary>
    public static string Required(this MappingReader document, string key) => document.RequiredLine(key)?.Value ?? "";

    /// <summary>The language of the text; that of an unknown one (ISO 639-2) where it was reported.</summary>
    public static string ReadTextLanguage(this MappingReader document) => document.RequiredLanguage("language") ?? "und";
}

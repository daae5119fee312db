namespace EvidenceSite.Validate;

/// <summary>Reads the parts of front matter that summaries and briefs share.</summary>
internal static class FrontMatterFields
{
    private static readonly Choice<Certainty> Levels = new(
        new("not-assessed", Certainty.NotAssessed), new("very-low", Certainty.VeryLow), new("low", Certainty.Low),
        new("moderate", Certainty.Moderate), new("high", Certainty.High));

    /// <summary>A GRADE or GRADE-CERQual level; one that was not assessed must say why.</summary>
    public static CertaintyRating ReadCertainty(this MappingReader document)
    {
        if (document.RequiredBlock("certainty", "certainty") is not { } reader) return new CertaintyRating(Certainty.NotAssessed, null);
        var level = Levels.Check(reader.RequiredLine("level"), "level", reader.Diagnostics);
        var reason = level == Certainty.NotAssessed ? reader.RequiredLine("reason") : reader.Line("reason");
        reader.RejectUnknown();
        return new CertaintyRating(level ?? Certainty.NotAssessed, reason?.Value);
    }

    /// <summary>A required line; an empty text where it was reported.</summary>
    public static string Required(this MappingReader document, string key) => document.RequiredLine(key)?.Value ?? "";

    /// <summary>The language of the text; that of an unknown one (ISO 639-2) where it was reported.</summary>
    public static string ReadTextLanguage(this MappingReader document) => document.RequiredLanguage("language") ?? "und";
}

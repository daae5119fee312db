namespace EvidenceSite.Render;

/// <summary>A template asked for a text that the language lacks. Render turns it into a diagnostic.</summary>
public sealed class MissingTextException(string key, string language)
    : Exception($"The text \"{key}\" is missing in {language}")
{
    public string Key { get; } = key;

    public string Language { get; } = language;
}

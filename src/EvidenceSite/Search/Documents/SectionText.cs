namespace EvidenceSite.Search;

/// <summary>The words of Markdown sections as pieces.</summary>
internal static class SectionText
{
    /// <summary>Headings and lines in reading order, without findings.</summary>
    public static IEnumerable<FieldText> Of(ImmutableArray<Section> sections, int language)
    {
        foreach (var section in sections)
        {
            foreach (var line in TextWalk.Lines(section.Body).Prepend(section.Title))
            {
                var words = PlainText.Of(line);
                if (words.Length > 0) yield return new FieldText(SearchField.Abstract, language, words);
            }
        }
    }
}

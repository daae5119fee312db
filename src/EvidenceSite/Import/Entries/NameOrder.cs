namespace EvidenceSite.Import;

/// <summary>Parts names that stand as people sign them: <c>Ludwig van Beethoven</c>.</summary>
internal static class NameOrder
{
    /// <summary>
    /// The family name is the last word and the words in lower case before it (as BibTeX has it); what stands behind a comma is read
    /// as <see cref="NameText.Inverted"/>.
    /// </summary>
    public static PersonName? Direct(string text)
    {
        text = ImportEntry.Fold(text);
        if (text.Contains(',', StringComparison.Ordinal)) return NameText.Inverted(text);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return NameText.Whole(text);
        var suffix = words.Length > 2 && NameText.IsSuffix(words[^1]) ? words[^1] : null;
        var end = suffix is null ? words.Length : words.Length - 1;
        var family = end - 1;
        for (var i = 1; i < family; i++)
        {
            if (char.IsLower(words[i][0]) && words[i..(end - 1)].All(w => char.IsLower(w[0])))
            {
                family = i;
                break;
            }
        }
        return NameText.Of(string.Join(' ', words[family..end]), string.Join(' ', words[..family]), suffix);
    }
}

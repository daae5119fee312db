namespace EvidenceSite.Search;

/// <summary>
/// The forms of words that a reader would miss who looks for a stem's forms only where the stem itself would stand: those of
/// irregular words, and those that a cut between shards has parted from it. The root lists them, so that no form is ever missed.
/// </summary>
internal static class StrayForms
{
    /// <summary>The keys of such forms, sorted.</summary>
    public static ImmutableArray<string> Find(TermTable table, ImmutableArray<TermRange> ranges, ImmutableArray<string> separators)
    {
        var analysers = SearchLanguage.Tags.Select(Analyser.For).ToArray();
        var strays = ImmutableArray.CreateBuilder<string>();
        for (var shard = 0; shard < ranges.Length; shard++)
        {
            for (var term = ranges[shard].Start; term < ranges[shard].End; term++)
            {
                var key = table.Keys[term];
                var language = TermKey.Language(key);
                if (language == SearchLanguage.None) continue;
                var stem = analysers[language].Stem(TermKey.Word(key).ToString());
                if (HomeOf(stem, separators) != shard) strays.Add(key);
            }
        }
        return strays.ToImmutable();
    }

    /// <summary>The shard where a word would stand: the last one whose separator does not sort behind it.</summary>
    public static int HomeOf(string word, ImmutableArray<string> separators)
    {
        var found = separators.BinarySearch(word, StringComparer.Ordinal);
        return found >= 0 ? found : Math.Max(~found - 1, 0);
    }
}

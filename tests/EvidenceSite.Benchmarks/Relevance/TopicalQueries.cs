using EvidenceSite.Search;

namespace EvidenceSite.Benchmarks.Relevance;

/// <summary>Queries of readers who look for a subject. A record is on it whose title or topics carry the word in any form.</summary>
internal static class TopicalQueries
{
    private const int LeastRecords = 20;
    private const int ShortestWord = 6;

    /// <summary>Words that stand in the titles and topics of some records, but not of a tenth of them, from all over their list.</summary>
    public static IEnumerable<RelevanceQuery> Of(Catalogue catalogue, int count)
    {
        var analyser = Analyser.For("en");
        var carriers = new SortedDictionary<string, (string Word, HashSet<string> Records)>(StringComparer.Ordinal);
        foreach (var study in catalogue.Studies)
        {
            foreach (var word in Words(study, analyser))
            {
                var stem = analyser.Stem(word);
                if (!carriers.TryGetValue(stem, out var entry)) carriers.Add(stem, entry = (word, new HashSet<string>(StringComparer.Ordinal)));
                entry.Records.Add($"record/{study.Id}");
            }
        }
        var subjects = carriers.Values.Where(entry => entry.Records.Count >= LeastRecords && entry.Records.Count <= catalogue.Studies.Length / 10).ToList();
        return Enumerable.Range(0, Math.Min(count, subjects.Count)).Select(i => subjects[i * (subjects.Count / count)])
            .Select(entry => new RelevanceQuery("subject", entry.Word, [.. entry.Records]));
    }

    private static IEnumerable<string> Words(Study study, Analyser analyser)
    {
        var tokens = new List<Token>();
        foreach (var text in study.Topics.SelectMany(topic => topic.Label.Values.Select(label => label.Value)).Prepend(study.Record.Title)) analyser.Analyse(text, tokens);
        return tokens.Where(token => token.Span == 1 && token.Text.Length >= ShortestWord).Select(token => token.Text);
    }
}

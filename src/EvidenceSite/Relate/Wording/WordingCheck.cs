using System.Collections.Frozen;

namespace EvidenceSite.Relate;

/// <summary>Findings and claims say no more than their certainty allows. What stands between quotation marks is not ours and not checked.</summary>
internal sealed class WordingCheck(FrozenDictionary<string, Summary> summaries, DiagnosticBag bag)
{
    private const string SentenceEnd = ".!?;:";

    public void Run(Content content)
    {
        foreach (var summary in content.Summaries)
        {
            Check(new PlacedLine(summary.Headline, summary.Place), summary.Language, summary.Certainty.Level, "summary");
            foreach (var finding in summary.Findings)
                Check(new PlacedLine(finding.Sentence, finding.Place), summary.Language, summary.CertaintyOf(finding).Level, "finding");
        }
        foreach (var brief in content.Briefs)
        {
            foreach (var (line, place) in brief.Sections.SelectMany(section => section.Body).SelectMany(LinesOf)) CheckClaims(new PlacedLine(line, place), brief.Language);
        }
    }

    // Words of others stand in quotations, and tables hold figures rather than sentences.
    private static IEnumerable<(ImmutableArray<Inline> Line, Place Place)> LinesOf(Block block) => block switch
    {
        Paragraph paragraph => [(paragraph.Content, paragraph.Place)],
        ListBlock list => list.Items.SelectMany(item => item).SelectMany(LinesOf),
        _ => [],
    };

    // A claim reaches back to the citation before it.
    private void CheckClaims(PlacedLine line, string language)
    {
        var from = 0;
        foreach (var (index, cluster) in line.Clusters)
        {
            if (LevelOf(cluster) is { } level) Check(line, language, level, "claim", from..index);
            from = index;
        }
    }

    // What rests on several findings is as certain as the most certain of them; what rests on more than findings is not rated.
    private Certainty? LevelOf(CitationCluster cluster)
    {
        Certainty? level = null;
        foreach (var cite in cluster.Cites)
        {
            var summary = summaries.GetValueOrDefault(cite.RecordId);
            if (summary?.Findings.FirstOrDefault(finding => finding.Id == cite.FindingId) is not { } finding) return null;
            var own = summary.CertaintyOf(finding).Level;
            if (level is null || own > level) level = own;
        }
        return level;
    }

    private void Check(PlacedLine line, string language, Certainty level, string kind, Range? part = null)
    {
        if (level == Certainty.High) return;
        var primary = language.Split('-')[0];
        var (start, length) = (part ?? ..).GetOffsetAndLength(line.Text.Length);
        var told = new List<Range>();
        foreach (var rule in WordingTable.Rules.Where(rule => rule.Language == primary && rule.Forbids(level)))
        {
            for (var match = rule.Words.Match(line.Text, start, length); match.Success; match = match.NextMatch())
            {
                if (rule.IsEffect && WordingTable.IsHedged(SentenceBefore(line.Text, start, match.Index), primary, level)) continue;
                // Words that two rules know are reported once.
                if (told.Exists(range => match.Index < range.End.Value && match.Index + match.Length > range.Start.Value)) continue;
                told.Add(match.Index..(match.Index + match.Length));
                Report(line.PlaceOf(match.Index), match.Value, kind, (primary, level));
            }
        }
    }

    private static string SentenceBefore(string text, int start, int end)
    {
        var from = text.AsSpan(start, end - start).LastIndexOfAny(SentenceEnd) + 1;
        return text[(start + from)..end];
    }

    private void Report(Place place, string words, string kind, (string Language, Certainty Level) said)
    {
        var level = said.Level switch
        {
            Certainty.NotAssessed => "whose certainty was not assessed",
            Certainty.VeryLow => "of very low certainty",
            Certainty.Low => "of low certainty",
            _ => "of moderate certainty",
        };
        bag.Add(
            Codes.WordingTooSure, place, $"\"{words}\" says too much for a {kind} {level}",
            $"Say it as in \"{WordingTable.BetterWords(said.Language, said.Level)}\", or {(said.Level == Certainty.NotAssessed ? "assess how sure one can be" : "give the reasons for a higher certainty")}");
    }
}

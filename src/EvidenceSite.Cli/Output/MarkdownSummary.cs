using System.Globalization;
using System.Text;

namespace EvidenceSite.Cli.Output;

/// <summary>All diagnostics as a table for a job's summary page.</summary>
internal static class MarkdownSummary
{
    // GitHub drops a summary of more than 1 MiB; a character takes at most three bytes, most take one.
    private const int MostCharacters = 300_000;

    public static string Of(ImmutableArray<Diagnostic> ranked, string summary)
    {
        var text = new StringBuilder($"### EvidenceSite\n\n{Escape(summary)}\n\n");
        if (ranked.IsEmpty) return text.ToString();
        text.Append("| Severity | Code | Place | What is wrong | How to mend it |\n| --- | --- | --- | --- | --- |\n");
        var shown = 0;
        while (shown < ranked.Length && text.Length < MostCharacters) text.Append(Row(ranked[shown++]));
        if (shown < ranked.Length) text.Append(CultureInfo.InvariantCulture, $"\n{ranked.Length - shown} more are in the log.\n");
        return text.Append('\n').ToString();
    }

    private static string Row(Diagnostic d) =>
        $"| {d.Severity.ToString().ToLowerInvariant()} | {d.Code.Id} | {Escape(d.Place.ToString())} | {Escape(d.Message)} | {Escape(d.Hint ?? "")} |\n";

    /// <summary>Text that no Markdown is seen in: every punctuation mark that could mean something is escaped (CommonMark 0.31.2, section 2.4).</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length * 2);
        foreach (var c in PrintedText.Line(text))
        {
            _ = c switch
            {
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '&' => result.Append("&amp;"),
                // An address would become a link also when escaped; a character without width in it keeps it text.
                '@' or ':' => result.Append('\\').Append(c).Append("&#8203;"),
                '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '#' or '!' or '|' or '~' or '$' => result.Append('\\').Append(c),
                _ => result.Append(c),
            };
        }
        return result.ToString();
    }
}

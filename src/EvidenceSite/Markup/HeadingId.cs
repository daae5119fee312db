using System.Text.RegularExpressions;

namespace EvidenceSite.Markup;

/// <summary>The permanent id that may stand behind a heading: <c>{#id}</c>, as in pandoc's header attributes.</summary>
internal static partial class HeadingId
{
    /// <summary>Takes the id off the end of a heading's content; null when there is none.</summary>
    public static (ImmutableArray<Inline> Content, string? Id) TakeFrom(ImmutableArray<Inline> content)
    {
        if (content.LastOrDefault() is not TextRun last || Pattern().Match(last.Text) is not { Success: true } match) return (content, null);
        var rest = last.Text[..match.Index];
        var before = content.RemoveAt(content.Length - 1);
        return (rest.Length == 0 ? before : before.Add(last with { Text = rest }), match.Groups["id"].Value);
    }

    // From the right, so that a long row of blanks is not tried from each of them.
    [GeneratedRegex(@"\s*\{#(?<id>[^\s{}]+)\}\s*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Pattern();
}

using System.Net;
using System.Text.RegularExpressions;

namespace EvidenceSite.Import;

/// <summary>Texts that services give with tags of HTML or JATS in them.</summary>
internal static partial class HtmlText
{
    /// <summary>Without tags and with entities as characters. A comparison such as <c>p &lt; 0.05</c> stays, since no tag begins with a blank or digit.</summary>
    public static string Plain(string text) => ImportEntry.Fold(WebUtility.HtmlDecode(Tag().Replace(text, m => m.Value.StartsWith("<p", StringComparison.Ordinal) ? " " : "")));

    /// <summary>Adds an abstract whose headings (<c>h4</c>, <c>jats:title</c>) label its sections.</summary>
    public static void AddAbstract(ImportEntry entry, string text, Place place)
    {
        var headings = Heading().Matches(text).ToList();
        if (headings.Count == 0)
        {
            foreach (var section in AbstractText.Split(Plain(text), place)) entry.AddAbstract(section.Label, section.Text, place);
            return;
        }
        entry.AddAbstract(null, Plain(text[..headings[0].Index]), place);
        for (var i = 0; i < headings.Count; i++)
        {
            var start = headings[i].Index + headings[i].Length;
            var end = i + 1 < headings.Count ? headings[i + 1].Index : text.Length;
            var label = Plain(headings[i].Groups["label"].Value).TrimEnd(':', '.');
            entry.AddAbstract(label == "Abstract" ? null : label, Plain(text[start..end]), place);
        }
    }

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9:-]*(?: [^<>]*)?/?>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("<(?<tag>h[1-6]|jats:title)>(?<label>[^<]{1,80})</\\k<tag>>", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}

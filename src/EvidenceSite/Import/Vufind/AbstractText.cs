using System.Text.RegularExpressions;

namespace EvidenceSite.Import;

/// <summary>Takes an abstract apart at the labels that stand in it in capitals: <c>METHODS: … RESULTS: …</c></summary>
internal static partial class AbstractText
{
    // Shorter capitals before a colon are abbreviations ("HIV:"), but for these.
    private const int ShortestLabel = 5;

    /// <summary>
    /// The sections, which joined again give the text to the letter; one section without label when the text does not begin
    /// with a label. A label stands at the start or behind the end of a sentence, since colons stand inside sections too.
    /// </summary>
    public static ImmutableArray<AbstractSection> Split(string text, Place place)
    {
        var labels = Label().Matches(text).Where(IsLabel).ToList();
        if (labels.Count == 0 || labels[0].Index > 0) return [new AbstractSection(null, text, place)];
        var sections = ImmutableArray.CreateBuilder<AbstractSection>(labels.Count);
        for (var i = 0; i < labels.Count; i++)
        {
            var start = labels[i].Index + labels[i].Length;
            // One blank parts a section from the next label; a second one would be the section's own.
            var end = i + 1 < labels.Count ? labels[i + 1].Index - 1 : text.Length;
            sections.Add(new AbstractSection(labels[i].Groups["label"].Value, text[start..end], place));
        }
        return sections.MoveToImmutable();
    }

    private static bool IsLabel(Match match) =>
        match.Groups["label"].Value is { } label && (label.Length >= ShortestLabel || label is "AIM" or "AIMS" or "GOAL");

    [GeneratedRegex(@"(?:^|(?<=[.!?][)\]""”’']? ))(?<label>[A-Z][A-Z /&,()-]*[A-Z)]): (?=[^ ])", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}

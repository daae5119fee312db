using System.Globalization;

namespace EvidenceSite.Validate;

/// <summary>The ids on one page, each of which must lead to one place.</summary>
internal sealed class Anchors(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Place> taken = new(StringComparer.Ordinal);

    /// <summary>Takes every id that the text itself gives. It comes before any id is made, so that a made one never takes its place.</summary>
    public void Claim(ImmutableArray<Block> body)
    {
        foreach (var heading in body.OfType<Heading>())
        {
            if (heading.Id is not { } id || !ValueFields.CheckId(new PlacedText(id, heading.Place), diagnostics)) continue;
            if (taken.TryAdd(id, heading.Place)) continue;
            var first = taken[id];
            diagnostics.Add(
                Codes.DuplicateId, heading.Place, $"The id \"{id}\" stands twice on this page, first in line {first.Line}",
                "Give this heading another id");
        }
    }

    /// <summary>An id made from a heading's words, with a number when it is taken.</summary>
    public string Make(ImmutableArray<Inline> heading, Place place)
    {
        var stem = Slug.Of(PlainText.Of(heading));
        if (stem.Length == 0) stem = "section";
        var id = stem;
        for (var number = 2; !taken.TryAdd(id, place); number++) id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
        return id;
    }
}

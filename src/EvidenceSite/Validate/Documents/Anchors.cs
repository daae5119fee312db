using System.Globalization;

namespace EvidenceSite.Validate;

/// <summary>The ids on one page, each of which must lead to one place.</summary>
internal sealed class Anchors(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Place> taken = new(StringComparer.Ordinal);

    /// <summary>Takes every id that the text itself gives. It comes before any id is made, so that a made one never takes its place.</summary>
    public void Claim(ImmutableArray<Block> body)
    {
        var headings = body.OfType<Heading>().Where(heading => heading.Id is not null).Select(heading => new PlacedText(heading.Id!, heading.Place));
        var claims = TextWalk.Clusters(body).Where(cluster => cluster.ClaimId is not null).Select(cluster => new PlacedText(cluster.ClaimId!, cluster.Place));
        foreach (var id in headings.Concat(claims).OrderBy(id => id.Place)) Claim(id);
    }

    private void Claim(PlacedText id)
    {
        if (!ValueFields.CheckId(id, diagnostics) || taken.TryAdd(id.Value, id.Place)) return;
        diagnostics.Add(
            Codes.DuplicateId, id.Place, $"The id \"{id.Value}\" stands twice on this page, first in line {taken[id.Value].Line}",
            "Give this one another id");
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

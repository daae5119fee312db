using System.Text;

namespace EvidenceSite.Render;

/// <summary>The permanent anchor of a section of an abstract on its record's page.</summary>
public static class AbstractAnchor
{
    /// <summary><c>abstract-</c> and the label's letters and digits in lower case, with a hyphen for what stands between them.</summary>
    public static string Of(string label)
    {
        var anchor = new StringBuilder("abstract");
        var open = true;
        foreach (var rune in label.ToLowerInvariant().EnumerateRunes())
        {
            var kept = Rune.IsLetterOrDigit(rune);
            if (kept && open) anchor.Append('-');
            if (kept) anchor.Append(rune);
            open = !kept;
        }
        return anchor.ToString();
    }
}

namespace EvidenceSite.Model;

/// <summary>Reads one bracket of pandoc's citations: <c>see @id, Methods; -@other#finding</c>.</summary>
public static class CiteSyntax
{
    /// <summary>Reads what stands between the brackets. False when any cite in it is not well formed.</summary>
    /// <param name="inside">Without the brackets.</param>
    /// <param name="placeOf">The place of a character of <paramref name="inside"/>, by its offset.</param>
    /// <param name="cites">In written order; empty when the result is false.</param>
    public static bool TryParseCluster(string inside, Func<int, Place> placeOf, out ImmutableArray<Cite> cites)
    {
        var found = ImmutableArray.CreateBuilder<Cite>();
        cites = [];
        var start = 0;
        foreach (var part in inside.Split(';'))
        {
            if (TryParseCite(part, offset => placeOf(start + offset)) is not { } cite) return false;
            found.Add(cite);
            start += part.Length + 1;
        }
        cites = found.ToImmutable();
        return true;
    }

    /// <summary>True when a bracket was meant as citations: an @ begins it or follows a space or semicolon in it.</summary>
    public static bool LooksLikeCitation(string inside) => inside.Contains('@', StringComparison.Ordinal) && inside.Split(';').Any(part => FindKey(part) >= 0);

    private static Cite? TryParseCite(string text, Func<int, Place> placeOf)
    {
        var at = FindKey(text);
        if (at < 0) return null;
        var suppressAuthor = at > 0 && text[at - 1] == '-';
        var start = suppressAuthor ? at - 1 : at;
        var (recordId, position) = TakeId(text, at + 1);
        string? findingId = null;
        if (position < text.Length && text[position] == '#')
        {
            (findingId, position) = TakeId(text, position + 1);
            if (!ItemId.IsValid(findingId)) return null;
        }
        if (!ItemId.IsValid(recordId) || !TryTakeLocator(text[position..], out var locator)) return null;
        return new Cite(recordId, findingId, locator, text[..start].Trim(), suppressAuthor, placeOf(start));
    }

    // The key's @ begins the cite or follows a space, so that a mail address among the words before it is none.
    private static int FindKey(string text)
    {
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at > 0 && text[at - 1] == '-' ? at - 1 : at;
            if (start == 0 || char.IsWhiteSpace(text[start - 1])) return at;
        }
        return -1;
    }

    private static (string Id, int End) TakeId(string text, int start)
    {
        var end = start;
        while (end < text.Length && ItemId.IsCharacter(text[end])) end++;
        return (text[start..end], end);
    }

    private static bool TryTakeLocator(string rest, out string? locator)
    {
        locator = null;
        if (rest.AsSpan().Trim().IsEmpty) return true;
        var trimmed = rest.AsSpan().TrimStart();
        if (trimmed[0] != ',') return false;
        locator = trimmed[1..].Trim().ToString();
        // A second key after a comma is a cluster whose semicolon was forgotten.
        return locator.Length > 0 && FindKey(locator) < 0;
    }
}

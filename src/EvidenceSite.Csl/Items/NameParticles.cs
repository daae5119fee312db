namespace EvidenceSite.Csl.Items;

/// <summary>
/// Finds the particles in names whose exporter knew only family and given name: "van der Berg" has a non-dropping particle, "Jean de" a dropping
/// one, and "Jr." after the given name is a suffix.
/// </summary>
internal static class NameParticles
{
    /// <param name="asTheyStand">The exporter has asked not to look for particles.</param>
    public static CslName Split(CslName name, bool asTheyStand)
    {
        if (asTheyStand || name.Literal is not null || name.Family is null) return name;
        if (IsQuoted(name.Family)) return name with { Family = name.Family[1..^1] };
        return SplitGiven(SplitFamily(SplitSuffix(name)));
    }

    private static bool IsQuoted(string family) => family.Length > 2 && family[0] == '"' && family[^1] == '"';

    private static CslName SplitFamily(CslName name)
    {
        if (name.NonDroppingParticle is not null) return name;
        var end = EndOfParticles(name.Family!);
        if (end == 0) return name;
        return name with { NonDroppingParticle = name.Family![..end].TrimEnd(), Family = name.Family[end..].TrimStart() };
    }

    /// <summary>The length of the leading words in small letters, if a capitalised word follows.</summary>
    private static int EndOfParticles(string family)
    {
        var end = 0;
        for (var at = 0; at < family.Length && char.IsLower(family[at]);)
        {
            var stop = EndOfWord(family, at);
            if (stop == family.Length) return 0;
            at = stop;
            while (at < family.Length && family[at] == ' ') at++;
            end = at;
        }
        return end == family.Length ? 0 : end;
    }

    /// <summary>An apostrophe ends a particle as a blank does, as in "d'Arcy".</summary>
    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && text[at] is not (' ' or '\'' or '’' or '-')) at++;
        return at < text.Length && text[at] != ' ' ? at + 1 : at;
    }

    private static CslName SplitGiven(CslName name)
    {
        if (name.DroppingParticle is not null || name.Given is null) return name;
        var start = name.Given.Length;
        while (start > 0)
        {
            var word = name.Given.LastIndexOf(' ', start - 1);
            if (word < 0 || word + 1 >= start || !IsParticle(name.Given.AsSpan(word + 1, start - word - 1))) break;
            start = word;
        }
        if (start == name.Given.Length) return name;
        return name with { DroppingParticle = name.Given[start..].Trim(), Given = name.Given[..start] };
    }

    private static bool IsParticle(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLower(c) && c is not ('\'' or '’')) return false;
        }
        return true;
    }

    /// <summary>A given name such as "John, Jr." carries a suffix; "John,! Jr." one that keeps its comma.</summary>
    private static CslName SplitSuffix(CslName name)
    {
        if (name.Suffix is not null || name.Given?.IndexOf(',') is not (> 0 and var comma)) return name;
        var suffix = name.Given[(comma + 1)..];
        var keepsComma = suffix.StartsWith('!');
        return name with { Given = name.Given[..comma].TrimEnd(), Suffix = suffix.TrimStart('!').Trim(), CommaSuffix = keepsComma };
    }
}

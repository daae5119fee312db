using System.Buffers;
using System.Text;

namespace EvidenceSite.Export;

/// <summary>
/// Text within the braces of a field of a BibTeX file. Readers count braces without regard to backslashes, so that a brace of a
/// text must not be written as one.
/// </summary>
internal static class TexText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\{}$&%#_~^<>`-',");

    /// <summary>What has a meaning to TeX, written to mean itself.</summary>
    public static string Of(string text)
    {
        var line = PlainLine.Of(text);
        if (!line.AsSpan().ContainsAny(Signs)) return line;
        var escaped = new StringBuilder(line.Length + 16);
        var before = '\0';
        foreach (var c in line)
        {
            // Two of these become another sign: a dash, a quotation mark.
            if (c == before && c is ('-' or '\'' or ',')) escaped.Append("{}");
            escaped.Append(Sign(c) ?? c.ToString());
            before = c;
        }
        return escaped.ToString();
    }

    /// <summary>The same in braces of its own, which keep capitals, and the words of a group together.</summary>
    public static string Braced(string text) => $"{{{Of(text)}}}";

    /// <summary>An address or identifier, which is read as it stands; only what would end the field is percent-encoded.</summary>
    public static string Verbatim(string text) => PlainLine.Of(text)
        .Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);

    /// <summary>People and groups as <c>author</c> and <c>editor</c> want them.</summary>
    public static string? Names(IEnumerable<PersonName> names)
    {
        var list = string.Join(" and ", names.Select(Name));
        return list.Length == 0 ? null : list;
    }

    // "von Last, Jr, First": unlike elsewhere the suffix stands before the given name.
    private static string Name(PersonName name)
    {
        if (name.Literal is { } literal) return Braced(literal);
        if (name.Family is not { } family) return Braced(name.Display);
        var particles = string.Join(' ', new[] { name.DroppingParticle, name.NonDroppingParticle }.OfType<string>());
        var last = particles.Length == 0 ? Family(family, hasGiven: name.Given is not null || name.Suffix is not null) : $"{Particles(particles)} {Family(family, hasGiven: true)}";
        // A suffix needs the place of a given name behind it.
        var rest = name.Suffix is { } suffix ? $", {Part(suffix)}, {Part(name.Given ?? "")}" : name.Given is { } given ? $", {Part(given)}" : "";
        return last + rest;
    }

    // A word in small letters within a family name would be taken for a particle; without a given name all but the last word for one.
    private static string Family(string family, bool hasGiven)
    {
        var words = PlainLine.Of(family).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && (!hasGiven || words.Any(word => !char.IsUpper(word[0]))) ? Braced(family) : Part(family);
    }

    // Particles are known by their small letters.
    private static string Particles(string particles) => char.IsLower(particles[0]) ? Part(particles) : Braced(particles);

    // What would be read as two names, as parts of one, or as "and others".
    private static string Part(string part)
    {
        var isPlain = !part.Contains(',', StringComparison.Ordinal) && !PlainLine.Of(part).Split(' ').Any(IsReserved);
        return isPlain ? Of(part) : Braced(part);
    }

    private static bool IsReserved(string word) =>
        word.Equals("and", StringComparison.OrdinalIgnoreCase) || word.Equals("others", StringComparison.OrdinalIgnoreCase);

    private static string? Sign(char c) => c switch
    {
        '\\' => @"\textbackslash{}",
        '{' => @"\textbraceleft{}",
        '}' => @"\textbraceright{}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        '`' => @"\textasciigrave{}",
        '<' => @"\textless{}",
        '>' => @"\textgreater{}",
        '$' or '&' or '%' or '#' or '_' => $"\\{c}",
        _ => null,
    };
}

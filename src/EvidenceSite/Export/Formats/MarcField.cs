using System.Text;

namespace EvidenceSite.Export;

/// <summary>A data field of a MARC record.</summary>
/// <param name="Tag">Three digits.</param>
/// <param name="Indicators">Two characters.</param>
/// <param name="Subfields">Code and value.</param>
internal sealed record MarcField(string Tag, string Indicators, ImmutableArray<(char Code, string Value)> Subfields)
{
    // A field has at most 9,999 bytes with indicators and terminator (ISO 2709, by the four digits of its length).
    private const int MostBytes = 9_900;

    /// <summary>The field without what is not known; null when nothing is left. Values lose the delimiters of MARC, as other control characters.</summary>
    public static MarcField? Of(string tag, string indicators, params ReadOnlySpan<(char Code, string? Value)> subfields)
    {
        var known = ImmutableArray.CreateBuilder<(char, string)>();
        var room = MostBytes;
        foreach (var (code, value) in subfields)
        {
            if (value is null || PlainLine.Of(value) is not { Length: > 0 } line) continue;
            var fitting = line[..Fitting(line, room - 2)];
            if (fitting.Length > 0) known.Add((code, fitting));
            room -= Encoding.UTF8.GetByteCount(fitting) + 2;
        }
        return known.Count == 0 ? null : new MarcField(tag, indicators, known.ToImmutable());
    }

    /// <summary>A long text in as many fields as it needs, cut between words.</summary>
    public static IEnumerable<MarcField> Long(string tag, string indicators, string? text)
    {
        var rest = PlainLine.Of(text ?? "");
        while (rest.Length > 0)
        {
            var end = Fitting(rest, MostBytes - 2);
            if (end < rest.Length && rest.LastIndexOf(' ', end) is > 0 and var blank) end = blank;
            yield return new MarcField(tag, indicators, [('a', rest[..end])]);
            rest = rest[end..].TrimStart();
        }
    }

    // How many characters go into a number of bytes, without taking a character apart.
    private static int Fitting(string text, int bytes)
    {
        if (text.Length * 3 <= bytes || Encoding.UTF8.GetByteCount(text) <= bytes) return text.Length;
        var (end, used) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            used += rune.Utf8SequenceLength;
            if (used > bytes) break;
            end += rune.Utf16SequenceLength;
        }
        return end;
    }
}

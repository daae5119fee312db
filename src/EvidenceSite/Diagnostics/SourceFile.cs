namespace EvidenceSite.Diagnostics;

/// <summary>The text of an input file, and the one place where offsets turn into lines and columns.</summary>
public sealed class SourceFile
{
    private readonly Lazy<int[]> lineStarts;

    /// <param name="path">As <see cref="Place.Path"/>.</param>
    /// <param name="text">The whole text, without a byte order mark; line ends as they stand.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        lineStarts = new Lazy<int[]>(() => FindLineStarts(text));
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>The place of a character. Offsets outside the text are pulled to its nearest end.</summary>
    /// <param name="offset">In UTF-16 units from the start of <see cref="Text"/>.</param>
    public Place At(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var starts = lineStarts.Value;
        var index = Array.BinarySearch(starts, offset);
        if (index < 0) index = ~index - 1;
        return new Place(Path, index + 1, offset - starts[index] + 1);
    }

    /// <summary>The offset of a place in this file, as <see cref="At"/> gave it; the text's end for a line that is not there.</summary>
    public int OffsetOf(Place place)
    {
        var starts = lineStarts.Value;
        return place.Line > starts.Length ? Text.Length : Math.Min(starts[Math.Max(place.Line, 1) - 1] + Math.Max(place.Column, 1) - 1, Text.Length);
    }

    // LF, CRLF and a lone CR each end a line, as editors and YAML 1.2 (section 5.4) have it.
    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) starts.Add(i + 1);
        }
        return [.. starts];
    }
}

namespace EvidenceSite.Diagnostics;

/// <summary>A point in an input file, as an editor shows it.</summary>
/// <param name="Path">The file, relative to the working folder where it can be, with forward slashes.</param>
/// <param name="Line">From 1; 0 means the file as a whole.</param>
/// <param name="Column">From 1, in UTF-16 units; 0 means the file as a whole.</param>
public readonly record struct Place(string Path, int Line, int Column) : IComparable<Place>
{
    /// <summary>The file as a whole, for faults that have no line: a missing, unreadable or too large file.</summary>
    public static Place WholeFile(string path) => new(path, 0, 0);

    /// <summary>Orders by file (ordinal), then line, then column.</summary>
    public int CompareTo(Place other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0) return byPath;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary><c>path(line,column)</c>, the form that editors and build tools recognise.</summary>
    public override string ToString() => Line == 0 ? Path : $"{Path}({Line},{Column})";
}

namespace EvidenceSite.Model;

/// <summary>A path within the output folder that cannot leave it, on any system.</summary>
public readonly record struct OutputPath : IComparable<OutputPath>
{
    private const string Forbidden = "\\:*?\"<>|";

    private readonly string value;

    private OutputPath(string value) => this.value = value;

    /// <summary>
    /// Takes a relative path with forward slashes: no empty, <c>.</c> or <c>..</c> part, no control character, none of
    /// <c>\ : * ? " &lt; &gt; |</c>, no part over 200 UTF-8 bytes or ending in a dot or space.
    /// </summary>
    public static bool TryCreate(string path, out OutputPath result)
    {
        result = new OutputPath(path);
        foreach (var part in path.Split('/'))
        {
            if (part.Length == 0 || part is "." or ".." || part[^1] is '.' or ' ') return false;
            if (part.Any(c => char.IsControl(c) || char.IsSurrogate(c) || Forbidden.Contains(c))) return false;
            if (System.Text.Encoding.UTF8.GetByteCount(part) > 200) return false;
        }
        return true;
    }

    /// <summary>A path known to be good. Throws <see cref="ArgumentException"/> otherwise: that is a fault in this program.</summary>
    public static OutputPath Of(string path) =>
        TryCreate(path, out var result) ? result : throw new ArgumentException($"Not a path within the output folder: {path}", nameof(path));

    public int CompareTo(OutputPath other) => string.CompareOrdinal(value, other.value);

    public override string ToString() => value ?? "";
}

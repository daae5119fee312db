namespace EvidenceSite.Model;

/// <summary>The permanent address of a page: its path from the site's root, <c>records/PMC1/</c>; the home page's is empty.</summary>
/// <param name="Path">Unescaped; ends in a slash, or names a file.</param>
public readonly record struct SiteAddress(string Path) : IComparable<SiteAddress>
{
    /// <summary>The file that a web server answers with.</summary>
    public string FilePath => Path.Length == 0 || Path[^1] == '/' ? Path + "index.html" : Path;

    /// <summary>How an address is written in a link: each part percent-encoded as UTF-8 (RFC 3986, section 2).</summary>
    public string Escaped
    {
        get
        {
            foreach (var c in Path)
            {
                if (!char.IsAsciiLetterOrDigit(c) && c is not ('/' or '-' or '.' or '_' or '~')) return Escape(Path);
            }
            return Path;
        }
    }

    public int CompareTo(SiteAddress other) => string.CompareOrdinal(Path, other.Path);

    public override string ToString() => "/" + Path;

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}

using System.Text;

namespace EvidenceSite.Import;

/// <summary>An element of an XML file to import, by its local name: formats of one field come with and without namespace.</summary>
/// <param name="name">Without prefix; empty for a run of text.</param>
/// <param name="place">Where it begins.</param>
internal sealed class XmlPart(string name, Place place)
{
    public string Name { get; } = name;

    public Place Place { get; } = place;

    /// <summary>The characters of a run of text; empty for elements.</summary>
    public string Run { get; init; } = "";

    public Dictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal);

    public List<XmlPart> Children { get; } = [];

    /// <summary>An attribute by its local name; null when it is not there.</summary>
    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);

    /// <summary>All characters inside, on one line.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            Append(text);
            return ImportEntry.Fold(text.ToString());
        }
    }

    /// <summary>Child elements of one of these names.</summary>
    public IEnumerable<XmlPart> All(params string[] names) => Children.Where(c => names.Contains(c.Name, StringComparer.Ordinal));

    /// <summary>The first element along a path of child elements such as <c>Journal/JournalIssue</c>.</summary>
    public XmlPart? First(string path)
    {
        var part = this;
        foreach (var step in path.Split('/'))
        {
            part = part.Children.Find(c => c.Name == step);
            if (part is null) return null;
        }
        return part;
    }

    /// <summary>Elements of a name at any depth, in the order of the file, but none inside another of the same name.</summary>
    public IEnumerable<XmlPart> Inside(string name)
    {
        foreach (var child in Children)
        {
            if (child.Name == name) yield return child;
            else foreach (var deeper in child.Inside(name)) yield return deeper;
        }
    }

    // Notes and cross-references inside a title or a name are not part of it.
    private void Append(StringBuilder text)
    {
        text.Append(Run);
        foreach (var child in Children)
        {
            if (child.Name is not ("fn" or "xref" or "break" or "tex-math" or "annotation")) child.Append(text);
            else if (child.Name == "break") text.Append(' ');
        }
    }
}

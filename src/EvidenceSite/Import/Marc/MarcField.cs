namespace EvidenceSite.Import;

/// <summary>A field of a MARC record.</summary>
/// <param name="Tag">Three digits.</param>
/// <param name="First">The first indicator; a blank for control fields.</param>
/// <param name="Second">The second indicator.</param>
/// <param name="Parts">Subfields by their code; of a control field one with the code NUL.</param>
internal sealed record MarcField(string Tag, char First, char Second, ImmutableArray<KeyValuePair<char, string>> Parts, Place Place)
{
    public string? this[char code] => Parts.Where(p => p.Key == code && p.Value.Length > 0).Select(p => p.Value).FirstOrDefault();

    public string Control => this['\0'] ?? "";

    public IEnumerable<string> All(char code) => Parts.Where(p => p.Key == code && p.Value.Length > 0).Select(p => p.Value);
}

namespace EvidenceSite.Model;

/// <summary>A PubMed id.</summary>
public readonly record struct Pmid
{
    private readonly string value;

    private Pmid(string value) => this.value = value;

    public static bool TryParse(string? text, out Pmid id)
    {
        id = new(text ?? "");
        return !string.IsNullOrEmpty(text);
    }

    /// <summary>The canonical form.</summary>
    public override string ToString() => value ?? "";

    /// <summary>The canonical address.</summary>
    public string Url => "https://example.org/" + value;
}

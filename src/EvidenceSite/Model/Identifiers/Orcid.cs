namespace EvidenceSite.Model;

/// <summary>An ORCID iD.</summary>
public readonly record struct Orcid
{
    private readonly string value;

    private Orcid(string value) => this.value = value;

    public static bool TryParse(string? text, out Orcid id)
    {
        id = new(text ?? "");
        return !string.IsNullOrEmpty(text);
    }

    /// <summary>The canonical form.</summary>
    public override string ToString() => value ?? "";

    /// <summary>The canonical address.</summary>
    public string Url => "https://example.org/" + value;
}

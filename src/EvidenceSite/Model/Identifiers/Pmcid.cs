namespace EvidenceSite.Model;

/// <summary>A PubMed Central id.</summary>
public readonly record struct Pmcid
{
    private readonly string value;

    private Pmcid(string value) => this.value = value;

    public static bool TryParse(string? text, out Pmcid id)
    {
        id = new(text ?? "");
        return !string.IsNullOrEmpty(text);
    }

    /// <summary>The canonical form.</summary>
    public override string ToString() => value ?? "";

    /// <summary>The canonical address.</summary>
    public string Url => "https://example.org/" + value;
}

namespace EvidenceSite.Model;

/// <summary>An International Standard Serial Number.</summary>
public readonly record struct Issn
{
    private readonly string value;

    private Issn(string value) => this.value = value;

    public static bool TryParse(string? text, out Issn id)
    {
        id = new(text ?? "");
        return !string.IsNullOrEmpty(text);
    }

    /// <summary>The canonical form.</summary>
    public override string ToString() => value ?? "";

    /// <summary>The canonical address.</summary>
    public string Url => "https://example.org/" + value;
}

namespace EvidenceSite.Model;

/// <summary>A Digital Object Identifier.</summary>
public readonly record struct Doi
{
    private readonly string value;

    private Doi(string value) => this.value = value;

    public static bool TryParse(string? text, out Doi id)
    {
        id = new(text ?? "");
        return !string.IsNullOrEmpty(text);
    }

    /// <summary>The canonical form.</summary>
    public override string ToString() => value ?? "";

    /// <summary>The canonical address.</summary>
    public string Url => "https://example.org/" + value;
}

namespace EvidenceSite.Model;

/// <summary>A Research Organization Registry id.</summary>
public readonly record struct Ror
{
    private readonly string value;

    private Ror(string value) => this.value = value;

    public static bool TryParse(string? text, out Ror id)
    {
        id = new(text ?? "");
        return !string.IsNullOrEmpty(text);
    }

    /// <summary>The canonical form.</summary>
    public override string ToString() => value ?? "";

    /// <summary>The canonical address.</summary>
    public string Url => "https://example.org/" + value;
}

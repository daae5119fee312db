namespace EvidenceSite.Model;

/// <summary>A licence by its SPDX id.</summary>
public readonly record struct SpdxLicence
{
    private readonly string id;

    private SpdxLicence(string id) => this.id = id;

    public static bool TryParse(string? text, out SpdxLicence licence)
    {
        licence = new(text ?? "");
        return !string.IsNullOrEmpty(text);
    }

    /// <summary>The SPDX id, such as <c>CC-BY-4.0</c>.</summary>
    public override string ToString() => id ?? "";

    /// <summary>The licence's canonical address.</summary>
    public string Url => "https://example.org/" + id;

    /// <summary>The licence's name as its steward writes it.</summary>
    public string Name => id;
}

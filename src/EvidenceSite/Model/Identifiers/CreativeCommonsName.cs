namespace EvidenceSite.Model;

/// <summary>The names Creative Commons gives its licences, which follow from the parts of the SPDX id.</summary>
internal static class CreativeCommonsName
{
    public static SpdxLicenceEntry Entry(string id, string url)
    {
        var (name, shortName) = id switch
        {
            "CC0-1.0" => ("CC0 1.0 Universal", "CC0 1.0"),
            "CC-PDM-1.0" => ("Public Domain Mark 1.0 Universal", "PDM 1.0"),
            "CC-PDDC" => ("Public Domain Dedication and Certification", "CC PDDC"),
            _ => Licence(id),
        };
        return new SpdxLicenceEntry(id, url, "Creative Commons " + name, shortName);
    }

    private static (string Name, string ShortName) Licence(string id)
    {
        var parts = id.Split('-')[1..];
        var elements = parts.TakeWhile(part => !char.IsAsciiDigit(part[0])).ToArray();
        var version = parts[elements.Length];
        var port = parts.Skip(elements.Length + 1).FirstOrDefault();
        var words = elements.Select(element => Element(element, version));
        // Version 1.0 alone names NoDerivs before NonCommercial.
        if (id == "CC-BY-NC-ND-1.0") words = ["Attribution", "NoDerivs", "NonCommercial"];
        var name = $"{string.Join('-', words)} {version} {Jurisdiction(port, version)}";
        var shortName = $"CC {string.Join('-', elements)} {version}" + (port is null ? "" : " " + port);
        return (name, shortName);
    }

    private static string Element(string element, string version) => element switch
    {
        "BY" => "Attribution",
        "NC" => "NonCommercial",
        "ND" => version == "4.0" ? "NoDerivatives" : "NoDerivs",
        _ => "ShareAlike",
    };

    private static string Jurisdiction(string? port, string version) => (port, version) switch
    {
        (null, "4.0") => "International",
        (null, "3.0") => "Unported",
        (null, _) => "Generic",
        ("AT", _) => "Austria",
        ("AU", _) => "Australia",
        ("DE", _) => "Germany",
        ("FR", _) => "France",
        ("JP", _) => "Japan",
        ("NL", _) => "Netherlands",
        ("UK", _) => "England and Wales",
        ("US", _) => "United States",
        ({ } other, _) => other,
    };
}

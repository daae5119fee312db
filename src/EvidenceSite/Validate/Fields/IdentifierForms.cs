using System.Text.RegularExpressions;

namespace EvidenceSite.Validate;

/// <summary>The identifiers that records, names and journals have.</summary>
internal static partial class IdentifierForms
{
    public static readonly IdentifierForm<Doi> Doi = new("DOI", "10.1186/s12954-023-00884-w", Model.Doi.TryParse);

    public static readonly IdentifierForm<Pmid> Pmid = new("PubMed id", "37833801", Model.Pmid.TryParse);

    public static readonly IdentifierForm<Pmcid> Pmcid = new("PubMed Central id", "PMC10576387", Model.Pmcid.TryParse);

    public static readonly IdentifierForm<Issn> Issn = new("ISSN", "1477-7517", Model.Issn.TryParse, IssnDigits());

    public static readonly IdentifierForm<Orcid> Orcid = new("ORCID iD", "0000-0002-1825-0097", Model.Orcid.TryParse, OrcidDigits());

    public static readonly IdentifierForm<Ror> Ror = new("ROR id", "https://ror.org/05dxps055", Model.Ror.TryParse, RorDigits());

    [GeneratedRegex("^[0-9]{4}-?[0-9]{3}[0-9Xx]\\z", RegexOptions.CultureInvariant)]
    private static partial Regex IssnDigits();

    [GeneratedRegex("^(https?://orcid\\.org/)?[0-9]{4}-?[0-9]{4}-?[0-9]{4}-?[0-9]{3}[0-9Xx]\\z", RegexOptions.CultureInvariant)]
    private static partial Regex OrcidDigits();

    [GeneratedRegex("^(https?://ror\\.org/)?0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex RorDigits();
}

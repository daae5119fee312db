using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Model;

/// <summary>What holds for every identifier, not only for those we thought of.</summary>
public sealed class IdentifierProperties
{
    private static readonly Gen<string> DoiText =
        from registrant in Gen.Choose(1000, 999_999_999)
        from suffix in Gen.Elements("abcxyz0189-_()/:;<>#%?+ü".ToCharArray()).ArrayOf()
        select $"10.{registrant}/{new string(suffix)}z";

    private static readonly Gen<string> IssnText = Gen.Choose(0, 9_999_999).Select(n => Issn.FromDigits(n).ToString());

    private static readonly Gen<string> OrcidText = Gen.Choose(1, int.MaxValue).Select(n => Orcid.FromDigits(n).ToString());

    private static readonly Gen<string> RorText = Gen.Choose(0, (1 << 30) - 1).Select(n => Ror.FromNumber(n).ToString());

    private delegate bool Reader<T>(string? text, out T id);

    [Fact]
    public void Reading_what_was_printed_gives_the_same()
    {
        Holds(DoiText, text => Read<Doi>(text, Doi.TryParse) is { } doi && Read<Doi>(doi, Doi.TryParse) == doi);
        Holds(IssnText, text => Read<Issn>(text, Issn.TryParse) == text);
        Holds(OrcidText, text => Read<Orcid>(text, Orcid.TryParse) == text);
        Holds(RorText, text => Read<Ror>(text, Ror.TryParse) == text);
    }

    [Fact]
    public void A_DOIs_address_leads_back_to_it() =>
        Holds(DoiText, text => Doi.TryParse(text, out var doi) && Doi.TryParse(doi.Url, out var again) && again == doi);

    [Fact]
    public void Wrapping_changes_nothing()
    {
        Holds(DoiText, text => Read<Doi>("doi: " + text + ".", Doi.TryParse) == Read<Doi>(text.ToUpperInvariant().Replace('Ü', 'ü'), Doi.TryParse));
        Holds(IssnText, text => Read<Issn>("ISSN " + text.Replace("-", "", StringComparison.Ordinal), Issn.TryParse) == text);
        Holds(OrcidText, text => Read<Orcid>("http://orcid.org/" + text.ToLowerInvariant(), Orcid.TryParse) == text);
        Holds(RorText, text => Read<Ror>("https://ror.org/" + text.ToUpperInvariant() + "/", Ror.TryParse) == text);
    }

    [Fact]
    public void One_changed_character_is_always_noticed()
    {
        Holds(Changed(IssnText, "0123456789X"), text => Read<Issn>(text, Issn.TryParse) is null);
        Holds(Changed(OrcidText, "0123456789X"), text => Read<Orcid>(text, Orcid.TryParse) is null);
        Holds(Changed(RorText, "0123456789abcdefghjkmnpqrstvwxyz"), text => Read<Ror>(text, Ror.TryParse) is null);
    }

    [Fact]
    public void Any_text_is_refused_or_reads_as_something_that_reads_again() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
        new[] { text, "10.1234/" + text, "https://doi.org/10.1234/" + text, "https://creativecommons.org/" + text, "LicenseRef-" + text, "PMC1" + text }
            .All(ReadsAgain)).Check(Thorough);

    private static Config Thorough => Laws.Tried(500);

    private static void Holds(Gen<string> texts, Func<string, bool> law) => Prop.ForAll(texts.ToArbitrary(), law).Check(Thorough);

    private static Gen<string> Changed(Gen<string> texts, string alphabet) =>
        from text in texts
        from at in Gen.Choose(0, text.Length - 1).Where(at => text[at] != '-')
        from other in Gen.Elements(alphabet.ToCharArray()).Where(c => c != text[at])
        select text[..at] + other + text[(at + 1)..];

    private static bool ReadsAgain(string? text) =>
        ReadsAgain<Doi>(text, Doi.TryParse) && ReadsAgain<Pmid>(text, Pmid.TryParse) && ReadsAgain<Pmcid>(text, Pmcid.TryParse)
        && ReadsAgain<Issn>(text, Issn.TryParse) && ReadsAgain<Orcid>(text, Orcid.TryParse) && ReadsAgain<Ror>(text, Ror.TryParse)
        && ReadsAgain<SpdxLicence>(text, SpdxLicence.TryParse) && ReadsAgain<PartialDate>(text, PartialDate.TryParse);

    private static bool ReadsAgain<T>(string? text, Reader<T> reader) where T : struct =>
        Read(text, reader) is not { } printed || Read(printed, reader) == printed;

    private static string? Read<T>(string? text, Reader<T> reader) where T : struct => reader(text, out var id) ? id.ToString() : null;
}

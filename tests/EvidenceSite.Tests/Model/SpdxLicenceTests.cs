namespace EvidenceSite.Tests.Model;

public sealed class SpdxLicenceTests
{
    [Theory]
    [InlineData("CC-BY-4.0")]
    [InlineData("cc-by-4.0")]
    [InlineData("CC BY 4.0")]
    [InlineData("Creative Commons Attribution 4.0 International License")]
    [InlineData("https://creativecommons.org/licenses/by/4.0/")]
    [InlineData("http://creativecommons.org/licenses/by/4.0")]
    [InlineData("HTTP://WWW.CREATIVECOMMONS.ORG/LICENSES/BY/4.0/")]
    [InlineData("creativecommons.org/licenses/by/4.0/")]
    [InlineData("https://creativecommons.org/licenses/by/4.0/legalcode")]
    [InlineData("https://creativecommons.org/licenses/by/4.0/legalcode.es")]
    [InlineData("https://creativecommons.org/licenses/by/4.0/deed.en_GB")]
    [InlineData("https://creativecommons.org/licenses/by/4.0/?ref=chooser-v1")]
    [InlineData("https://spdx.org/licenses/CC-BY-4.0")]
    [InlineData("https://spdx.org/licenses/CC-BY-4.0.html")]
    public void Every_form_reads_as_one_licence(string text)
    {
        Assert.True(SpdxLicence.TryParse(text, out var licence));
        Assert.Equal("CC-BY-4.0", licence.ToString());
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", licence.Url);
        Assert.Equal("Creative Commons Attribution 4.0 International", licence.Name);
        Assert.Equal("CC BY 4.0", licence.ShortName);
    }

    [Theory]
    [InlineData("https://creativecommons.org/licenses/by/3.0/igo/", "CC-BY-3.0-IGO", "Creative Commons Attribution 3.0 IGO")]
    [InlineData("http://creativecommons.org/licenses/by/2.5/au/deed.en", "CC-BY-2.5-AU", "Creative Commons Attribution 2.5 Australia")]
    [InlineData("CC BY-NC-ND 4.0", "CC-BY-NC-ND-4.0", "Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International")]
    [InlineData("creativecommons.org/licenses/by-nd-nc/4.0/", "CC-BY-NC-ND-4.0", "Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International")]
    [InlineData("creativecommons.org/licenses/by-nc-nd/1.0/", "CC-BY-NC-ND-1.0", "Creative Commons Attribution-NoDerivs-NonCommercial 1.0 Generic")]
    [InlineData("CC-BY-NC-3.0-IGO", "CC-BY-NC-3.0-IGO", "Creative Commons Attribution-NonCommercial 3.0 IGO")]
    [InlineData("https://creativecommons.org/licenses/by-sa/3.0/", "CC-BY-SA-3.0", "Creative Commons Attribution-ShareAlike 3.0 Unported")]
    [InlineData("https://creativecommons.org/publicdomain/zero/1.0/legalcode", "CC0-1.0", "Creative Commons CC0 1.0 Universal")]
    [InlineData("CC0 1.0", "CC0-1.0", "Creative Commons CC0 1.0 Universal")]
    [InlineData("http://creativecommons.org/publicdomain/mark/1.0", "CC-PDM-1.0", "Creative Commons Public Domain Mark 1.0 Universal")]
    [InlineData("https://www.gnu.org/licenses/fdl-1.3.html", "GFDL-1.3-only", "GNU Free Documentation License 1.3 only")]
    [InlineData("mit", "MIT", "MIT License")]
    [InlineData("LicenseRef-Publisher-TDM.1", "LicenseRef-Publisher-TDM.1", "LicenseRef-Publisher-TDM.1")]
    public void Each_licence_has_its_id_and_its_stewards_name(string text, string id, string name)
    {
        Assert.True(SpdxLicence.TryParse(text, out var licence));
        Assert.Equal(id, licence.ToString());
        Assert.Equal(name, licence.Name);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("CC BY")]
    [InlineData("CC-BY")]
    [InlineData("CC BY 5.0")]
    [InlineData("CC-BY-3.0-CL")]
    [InlineData("https://creativecommons.org/licenses/by/3.0/cl/")]
    [InlineData("https://creativecommons.org/licenses/by/")]
    [InlineData("https://creativecommons.org/")]
    [InlineData("https://example.org/licenses/by/4.0/")]
    [InlineData("https://spdx.org/licenses/")]
    [InlineData("LicenseRef-")]
    [InlineData("LicenseRef-two words")]
    public void What_names_no_licence_we_know_is_refused(string? text) => Assert.False(SpdxLicence.TryParse(text, out _));

    [Theory]
    [InlineData("CC-BY-4.0", true, true, false)]
    [InlineData("CC-BY-ND-4.0", false, true, false)]
    [InlineData("CC-BY-NC-SA-3.0-IGO", true, false, false)]
    [InlineData("CC-BY-NC-ND-4.0", false, false, false)]
    [InlineData("CC0-1.0", true, true, true)]
    [InlineData("CC-PDM-1.0", true, true, true)]
    [InlineData("OGL-UK-3.0", true, true, false)]
    [InlineData("LicenseRef-Unknown", false, false, false)]
    public void The_terms_follow_from_the_elements(string text, bool adaptation, bool commercialUse, bool isPublicDomain)
    {
        Assert.True(SpdxLicence.TryParse(text, out var licence));
        Assert.Equal((adaptation, commercialUse, isPublicDomain), (licence.AllowsAdaptation, licence.AllowsCommercialUse, licence.IsPublicDomain));
    }

    [Fact]
    public void All_56_of_Creative_Commons_are_known() =>
        Assert.Equal(56, SpdxLicenceTable.ById.Keys.Count(id => id.StartsWith("CC", StringComparison.Ordinal)));

    [Fact]
    public void Each_listed_licence_reads_back_from_its_id_address_and_names()
    {
        foreach (var entry in SpdxLicenceTable.ById.Values)
        {
            foreach (var text in new[] { entry.Id, entry.Url, entry.Name, entry.ShortName })
            {
                Assert.True(SpdxLicence.TryParse(text, out var licence), text);
                Assert.Equal(entry.Id, licence.ToString());
            }
        }
    }

    [Fact]
    public void An_unlisted_licence_has_no_address_and_a_default_value_no_name()
    {
        Assert.True(SpdxLicence.TryParse("LicenseRef-A", out var licence));
        Assert.Null(licence.Url);
        Assert.Equal("", default(SpdxLicence).Name + default(SpdxLicence).ShortName + default(SpdxLicence).Url);
        Assert.False(default(SpdxLicence).AllowsAdaptation);
    }
}

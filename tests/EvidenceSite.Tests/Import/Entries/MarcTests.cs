using System.Text;

namespace EvidenceSite.Tests.Import.Entries;

public sealed class MarcTests
{
    private static readonly ImmutableArray<(string Tag, string Data)> Night =
    [
        ("008", "210309s2021    gw            000 0 eng d"), ("020", "  \u001Fa9783642002304 (hbk.)"), ("024", "7 \u001Fa10.1234/night.5\u001F2doi"),
        ("100", "1 \u001FaMoreno, Ada,\u001Fd1970-"), ("245", "10\u001FaWalking at night :\u001Fba study /\u001FcAda Moreno."), ("260", "  \u001FaBerlin :\u001FbNight Press,\u001Fc2021."),
        ("300", "  \u001Fa141 p. ;\u001Fc24 cm"), ("520", "  \u001FaNights are long."), ("650", " 0\u001FaNight\u001FxWork."), ("700", "1 \u001FaEd, Ina\u001F4edt"),
    ];

    [Fact]
    public void A_record_of_the_exchange_format_has_all_its_fields()
    {
        var record = EntryFile.Record(Assert.Single(EntryFile.Read("marc", Bytes(Night, 'a', Encoding.UTF8.GetBytes))));
        Assert.Equal(("book", "Walking at night: a study", "Berlin", "Night Press", "2021"), (record.Type, record.Title, record.PublisherPlace, record.Publisher, record.Issued.ToString()));
        Assert.Equal(("10.1234/night.5", "en", "Moreno, Ada"), (record.Doi.ToString(), record.Language, record.Authors[0].Inverted));
        Assert.Contains(KeyValuePair.Create("ISBN", "9783642002304"), record.Variables);
        Assert.Equal(("Night -- Work", "editor"), (Assert.Single(record.Keywords), record.Contributors[0].Role));
    }

    [Fact]
    public void MARC_8_has_its_accents_before_the_letters()
    {
        var bytes = Bytes([("245", "10\u001FaM\u00E8uller\u00B2 \u00A5")], ' ', Encoding.Latin1.GetBytes);
        Assert.Equal("Müllerø Æ", Assert.Single(EntryFile.Read("marc", bytes))["title"]);
    }

    [Fact]
    public void Other_scripts_of_MARC_8_are_a_fault_not_a_guess() =>
        Assert.Contains("\uFFFD", Assert.Single(EntryFile.Read("marc", Bytes([("245", "10\u001Fa\u001B(NaA\u00E8u")], ' ', Encoding.Latin1.GetBytes)))["title"], StringComparison.Ordinal);

    [Fact]
    public void A_truncated_record_is_a_fault_and_the_one_before_is_read()
    {
        var whole = Bytes(Night, 'a', Encoding.UTF8.GetBytes);
        for (var cut = 1; cut < whole.Length; cut += 7)
        {
            var entries = EntryFile.Read("marc", [.. whole, .. whole[..cut]]);
            Assert.Equal("Walking at night: a study", entries[0]["title"]);
            var fault = Assert.Single(entries[1].Faults.ToImmutable());
            Assert.Equal(("ES8009", 2), (fault.Code.Id, fault.Place.Line));
        }
    }

    [Fact]
    public void A_directory_that_points_outside_the_record_is_a_fault()
    {
        var bytes = Bytes(Night, 'a', Encoding.UTF8.GetBytes);
        bytes[24 + 3] = (byte)'9';
        Assert.Contains("ends before its field \"008\"", Assert.Single(EntryFile.Read("marc", bytes)).Faults.ToImmutable()[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<record xmlns=\"http://www.loc.gov/MARC21/slim\">{0}</record>")]
    [InlineData("<m:collection xmlns:m=\"http://www.loc.gov/MARC21/slim\"><m:record>{0}</m:record></m:collection>")]
    [InlineData("<records><record><recordData><record>{0}</record></recordData></record></records>")]
    public void MARCXML_says_the_same(string around)
    {
        var entry = EntryFile.One("marcxml", around.Replace("{0}", "<leader>00000nam a2200000 a 4500</leader><datafield tag=\"245\" ind1=\"1\" ind2=\"0\"><subfield code=\"a\">Walking /</subfield></datafield>", StringComparison.Ordinal));
        Assert.Equal(("book", "Walking"), (entry.Type, entry["title"]));
    }

    internal static byte[] Bytes(ImmutableArray<(string Tag, string Data)> fields, char scheme, Func<string, byte[]> encode)
    {
        var (directory, data) = (new StringBuilder(), new List<byte>());
        foreach (var field in fields)
        {
            byte[] bytes = [.. encode(field.Data), 0x1E];
            directory.Append(System.Globalization.CultureInfo.InvariantCulture, $"{field.Tag}{bytes.Length:D4}{data.Count:D5}");
            data.AddRange(bytes);
        }
        var start = 24 + directory.Length + 1;
        var leader = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{start + data.Count + 1:D5}nam {scheme}22{start:D5} a 4500");
        return [.. Encoding.Latin1.GetBytes(leader + directory), 0x1E, .. data, 0x1D];
    }
}

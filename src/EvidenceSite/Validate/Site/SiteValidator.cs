using System.Text.RegularExpressions;

namespace EvidenceSite.Validate;

/// <summary>Reads the site's settings.</summary>
internal static partial class SiteValidator
{
    /// <summary>The settings; where one was reported, a value that lets the other checks go on.</summary>
    public static SiteSettings Validate(YamlSource source, SiteOverrides overrides, DiagnosticBag diagnostics)
    {
        if (!source.WasRead) return Read(new SourceMapping([], source.Root.Place), overrides, new DiagnosticBag());
        if (source.Root is not SourceMapping root)
        {
            diagnostics.Add(
                Codes.WrongShape, source.Root.Place, $"The site configuration holds {TextValue.Kind(source.Root)} where keys are wanted",
                "Write keys such as \"title: …\"");
            // That every key is missing then goes without saying.
            return Read(new SourceMapping([], source.Root.Place), overrides, new DiagnosticBag());
        }
        return Read(root, overrides, diagnostics);
    }

    private static SiteSettings Read(SourceMapping root, SiteOverrides overrides, DiagnosticBag diagnostics)
    {
        var reader = new MappingReader(root, "site configuration", diagnostics) { ExampleOf = Examples.OfSite };
        var languages = ReadLanguages(reader);
        var texts = new LocalTextField(languages);
        var (publisher, publisherUrl, email) = ReadPublisher(reader);
        var recordFiles = ReadRecordFiles(reader);
        var settings = new SiteSettings
        {
            Title = texts.Required(reader, "title") ?? LocalText.Of("und", ""),
            Description = texts.Required(reader, "description") ?? LocalText.Of("und", ""),
            BaseUrl = ReadBaseUrl(reader, overrides),
            Languages = languages,
            Publisher = publisher,
            PublisherUrl = publisherUrl,
            PublisherEmail = email,
            HasRecordJson = recordFiles.Contains("json"),
            HasLinkSets = recordFiles.Contains("linkset"),
            Repository = reader.Address("repository"),
            Licence = LicenceValidator.CheckSpdx(reader.RequiredLine("licence"), diagnostics) ?? default,
            Accent = ReadAccent(reader),
            BuildDate = ReadBuildDate(reader, overrides),
            PageSize = reader.Number("page-size", 10, 200) ?? 50,
            Exports = ExportsValidator.Read(reader),
        };
        reader.RejectUnknown();
        return settings;
    }

    private static ImmutableArray<string> ReadLanguages(MappingReader reader)
    {
        var languages = ImmutableArray.CreateBuilder<string>();
        foreach (var text in reader.RequiredLines("languages"))
        {
            if (ValueFields.CheckLanguage(text, reader.Diagnostics) is not { } language) continue;
            if (languages.Contains(language)) reader.Diagnostics.Add(
                Codes.DuplicateId, text.Place, $"\"{language}\" stands twice in \"languages\"",
                "Delete one");
            else languages.Add(language);
        }
        return languages.ToImmutable();
    }

    private static (string Name, string? Url, string? Email) ReadPublisher(MappingReader site)
    {
        if (site.RequiredBlock("publisher", "publisher") is not { } reader) return ("", null, null);
        var name = reader.RequiredLine("name");
        var url = reader.Address("url");
        var email = ReadEmail(reader);
        reader.RejectUnknown();
        return (name?.Value ?? "", url, email);
    }

    // By its shape: whether somebody reads what is sent there, only sending tells (RFC 5321, section 4.1.2, without quoted names).
    private static string? ReadEmail(MappingReader publisher)
    {
        if (publisher.Line("email") is not { } text) return null;
        if (text.Value.Length <= 254 && Email().IsMatch(text.Value)) return text.Value;
        publisher.Diagnostics.Add(
            Codes.InvalidEmail, text.Place, $"{Quoted.Of(text.Value)} is not an e-mail address",
            "Write an address such as library@example.org");
        return null;
    }

    private static ImmutableArray<string> ReadRecordFiles(MappingReader reader)
    {
        var kinds = ImmutableArray.CreateBuilder<string>();
        foreach (var text in reader.Lines("record-files"))
        {
            if (WordFields.CheckWord(text, "record-files", ["json", "linkset"], reader.Diagnostics) is not { } kind) continue;
            if (kinds.Contains(kind)) reader.Diagnostics.Add(Codes.DuplicateId, text.Place, $"\"{kind}\" stands twice in \"record-files\"", "Delete one");
            else kinds.Add(kind);
        }
        return kinds.ToImmutable();
    }

    private static string ReadBaseUrl(MappingReader reader, SiteOverrides overrides)
    {
        var text = overrides.BaseUrl is { } other ? ReplaceLine(reader, "base-url", other) : reader.RequiredLine("base-url");
        var url = ValueFields.CheckAddress(text, reader.Diagnostics) ?? "https://invalid.example/";
        if (url.AsSpan().ContainsAny('?', '#'))
            reader.Diagnostics.Add(
                Codes.InvalidAddress, text!.Value.Place, $"The base address {Quoted.Of(url)} has a query or fragment",
                "End it after the path, as in https://example.org/evidence/");
        return url.EndsWith('/') ? url : url + "/";
    }

    private static PartialDate ReadBuildDate(MappingReader reader, SiteOverrides overrides)
    {
        if (overrides.BuildDate is not { } date) return reader.RequiredDate("build-date") ?? default;
        reader.Ignore("build-date");
        return date;
    }

    // What the command line gives has no line; its option stands for the file.
    private static PlacedText ReplaceLine(MappingReader reader, string key, string value)
    {
        reader.Ignore(key);
        return new PlacedText(value, Place.WholeFile("--" + key));
    }

    private static string ReadAccent(MappingReader reader)
    {
        if (reader.RequiredLine("accent") is not { } text) return "#000000";
        if (Colour().IsMatch(text.Value)) return text.Value;
        reader.Diagnostics.Add(
            Codes.InvalidColour, text.Place, $"{Quoted.Of(text.Value)} is not a colour",
            "Write # and six hexadecimal digits in quotes, as in \"#0b5d57\"");
        return "#000000";
    }

    [GeneratedRegex("^#[0-9A-Fa-f]{6}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Colour();

    [GeneratedRegex("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Email();
}

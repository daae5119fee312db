using System.Xml.Linq;
using EvidenceSite.Csl.Locales;

namespace EvidenceSite.Csl.Styles;

/// <summary>Reads a whole style.</summary>
internal sealed class StyleReader
{
    private readonly FaultList _faults = new();

    public static CslReading<CslStyle> Read(string xml)
    {
        var reader = new StyleReader();
        var style = XmlLoader.Load(xml, "style", reader._faults) is { } root ? reader.Style(root) : null;
        return new(reader._faults.HasError ? null : style, reader._faults.Sorted);
    }

    private CslStyle Style(XElement root)
    {
        var attributes = new AttributeReader(root, _faults);
        var info = Child(root, "info");
        var parent = Parent(info);
        return new()
        {
            Title = Child(info, "title")?.Value.Trim() ?? "",
            Id = Child(info, "id")?.Value.Trim() ?? "",
            DefaultLocale = attributes.NonEmpty("default-locale"),
            Parent = parent,
            Tree = parent is null ? Tree(attributes) : null,
        };
    }

    private StyleTree? Tree(AttributeReader attributes)
    {
        var root = attributes.Element;
        var macros = new MacroReader(_faults).Read(root);
        if (_faults.HasError) return null;
        var sections = new SectionReader(macros, NameOptionsReader.ReadOuter(attributes), _faults);
        var citation = Child(root, "citation") is { } element ? sections.Citation(element) : null;
        if (citation is null)
        {
            if (Child(root, "citation") is null) _faults.Fail(root, "The style has no element \"citation\"");
            return null;
        }
        var bibliography = Child(root, "bibliography") is { } list ? sections.Bibliography(list) : null;
        SectionScan.Mark(citation, bibliography);
        return new()
        {
            Citation = citation,
            Bibliography = bibliography,
            Locales = [.. root.Elements().Where(e => e.Name.LocalName == "locale").Select(e => new LocaleReader(_faults).Read(e))],
            IsNote = attributes.Text("class") == "note",
            Demotion = attributes.Choice("demote-non-dropping-particle", Choices.ParticleDemotion) ?? ParticleDemotion.DisplayAndSort,
            InitializeWithHyphen = attributes.Flag("initialize-with-hyphen") ?? true,
            PageRangeFormat = attributes.Choice("page-range-format", Choices.PageRangeFormat) ?? PageRangeFormat.None,
        };
    }

    /// <summary>A dependent style names its parent in a link (CSL 1.0.2, Info).</summary>
    private static string? Parent(XElement? info) => info?.Elements()
        .FirstOrDefault(e => e.Name.LocalName == "link" && e.Attribute("rel")?.Value == "independent-parent")?.Attribute("href")?.Value;

    private static XElement? Child(XElement? parent, string name) => parent?.Elements().FirstOrDefault(e => e.Name.LocalName == name);
}

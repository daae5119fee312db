using System.Xml.Linq;

namespace EvidenceSite.Csl.Styles;

/// <summary>Reads <c>cs:citation</c> and <c>cs:bibliography</c>.</summary>
internal sealed class SectionReader(IReadOnlyDictionary<string, Macro> macros, NameOptions styleNames, FaultList faults)
{
    private readonly RenderingElementReader _elements = new(macros, faults);

    public CitationSection? Citation(XElement element)
    {
        if (Layout(element) is not { } layout) return null;
        var attributes = new AttributeReader(element, faults);
        return new()
        {
            Layout = AppearanceReader.Read(layout),
            Delimiter = layout.Text("delimiter"),
            Children = _elements.Children(layout.Element),
            Sort = Sort(element),
            Names = NameOptionsReader.ReadOuter(attributes).Over(styleNames),
            AddNames = attributes.Flag("disambiguate-add-names") ?? false,
            AddGivenNames = attributes.Flag("disambiguate-add-givenname") ?? false,
            AddYearSuffix = attributes.Flag("disambiguate-add-year-suffix") ?? false,
            GivenNameRule = attributes.Choice("givenname-disambiguation-rule", Choices.GivenNameRule) ?? GivenNameRule.ByCite,
            Collapse = attributes.Choice("collapse", Choices.Collapse) ?? Collapse.None,
            CiteGroupDelimiter = attributes.Text("cite-group-delimiter"),
            YearSuffixDelimiter = attributes.Text("year-suffix-delimiter"),
            AfterCollapseDelimiter = attributes.Text("after-collapse-delimiter"),
            NearNoteDistance = attributes.Number("near-note-distance") ?? 5,
        };
    }

    public BibliographySection? Bibliography(XElement element)
    {
        if (Layout(element) is not { } layout) return null;
        var attributes = new AttributeReader(element, faults);
        return new()
        {
            Layout = AppearanceReader.Read(layout),
            Delimiter = layout.Text("delimiter"),
            Children = _elements.Children(layout.Element),
            Sort = Sort(element),
            Names = NameOptionsReader.ReadOuter(attributes).Over(styleNames),
            HangingIndent = attributes.Flag("hanging-indent") ?? false,
            SecondFieldAlign = attributes.Choice("second-field-align", Choices.SecondFieldAlign) ?? SecondFieldAlign.None,
            LineSpacing = attributes.Number("line-spacing") ?? 1,
            EntrySpacing = attributes.Number("entry-spacing") ?? 1,
            SubsequentAuthorSubstitute = attributes.Text("subsequent-author-substitute"),
            SubstituteRule = attributes.Choice("subsequent-author-substitute-rule", Choices.SubstituteRule) ?? SubstituteRule.CompleteAll,
        };
    }

    private AttributeReader? Layout(XElement section)
    {
        var layout = section.Elements().FirstOrDefault(e => e.Name.LocalName == "layout");
        if (layout is not null) return new(layout, faults);
        faults.Fail(section, $"The element \"{section.Name.LocalName}\" has no layout");
        return null;
    }

    private ImmutableArray<SortKey> Sort(XElement section) =>
    [
        .. section.Elements().Where(e => e.Name.LocalName == "sort").Elements().Where(e => e.Name.LocalName == "key").Select(Key).OfType<SortKey>(),
    ];

    private SortKey? Key(XElement element)
    {
        var attributes = new AttributeReader(element, faults);
        if (KeyElement(attributes) is not { } key) return null;
        return new(key, attributes.Text("sort") == "descending", NameOptionsReader.ReadKey(attributes));
    }

    private StyleElement? KeyElement(AttributeReader attributes)
    {
        if (attributes.NonEmpty("variable") is { } variable) return new VariableElement(variable, isShort: false);
        if (attributes.NonEmpty("macro") is not { } name)
        {
            faults.Warn(attributes.Element, "The element \"key\" says nothing to sort by, allowed is one of variable, macro");
            return null;
        }
        if (macros.TryGetValue(name, out var macro)) return new MacroElement(macro);
        faults.Fail(attributes.Element.Attribute("macro")!, $"The macro \"{name}\" does not exist");
        return null;
    }
}

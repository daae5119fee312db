namespace EvidenceSite.Csl.Styles;

/// <summary>Reads the inheritable name options, which have longer names on elements around <c>cs:names</c>.</summary>
internal static class NameOptionsReader
{
    /// <summary>Of <c>cs:style</c>, <c>cs:citation</c>, <c>cs:bibliography</c>.</summary>
    public static NameOptions ReadOuter(AttributeReader attributes) => Read(attributes) with
    {
        Delimiter = attributes.Text("name-delimiter"),
        NamesDelimiter = attributes.Text("names-delimiter"),
        Form = attributes.Choice("name-form", Choices.NameForm),
    };

    /// <summary>Of <c>cs:name</c>.</summary>
    public static NameOptions ReadName(AttributeReader attributes) => Read(attributes) with
    {
        Delimiter = attributes.Text("delimiter"),
        Form = attributes.Choice("form", Choices.NameForm),
    };

    /// <summary>Of <c>cs:key</c>.</summary>
    public static NameOptions ReadKey(AttributeReader attributes) => new()
    {
        EtAlMin = attributes.Number("names-min"),
        EtAlUseFirst = attributes.Number("names-use-first"),
        EtAlUseLast = attributes.Flag("names-use-last"),
    };

    private static NameOptions Read(AttributeReader attributes) => new()
    {
        And = attributes.Choice("and", Choices.AndWord),
        DelimiterPrecedesEtAl = attributes.Choice("delimiter-precedes-et-al", Choices.PrecedesRule),
        DelimiterPrecedesLast = attributes.Choice("delimiter-precedes-last", Choices.PrecedesRule),
        EtAlMin = attributes.Number("et-al-min"),
        EtAlUseFirst = attributes.Number("et-al-use-first"),
        EtAlSubsequentMin = attributes.Number("et-al-subsequent-min"),
        EtAlSubsequentUseFirst = attributes.Number("et-al-subsequent-use-first"),
        EtAlUseLast = attributes.Flag("et-al-use-last"),
        Initialize = attributes.Flag("initialize"),
        InitializeWith = attributes.Text("initialize-with"),
        AsSortOrder = attributes.Choice("name-as-sort-order", Choices.NameOrder),
        SortSeparator = attributes.Text("sort-separator"),
    };
}

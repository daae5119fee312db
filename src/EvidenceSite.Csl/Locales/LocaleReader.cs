using System.Collections.Frozen;
using System.Globalization;
using System.Xml.Linq;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Locales;

/// <summary>Reads <c>cs:locale</c>, whether a file of its own or part of a style.</summary>
internal sealed class LocaleReader(FaultList faults)
{
    private readonly Dictionary<(string, TermForm), Term> _terms = [];
    private readonly List<OrdinalTerm> _ordinals = [];
    private readonly Dictionary<(int, Gender), string> _longOrdinals = [];

    public static CslReading<CslLocale> Read(string xml)
    {
        var faults = new FaultList();
        if (XmlLoader.Load(xml, "locale", faults) is not { } root) return new(null, faults.Sorted);
        var data = new LocaleReader(faults).Read(root);
        if (data.Language.Length == 0) faults.Fail(root, "The locale does not say its language in \"xml:lang\"");
        return new(faults.HasError ? null : new CslLocale(data), faults.Sorted);
    }

    public LocaleData Read(XElement element)
    {
        foreach (var term in Children(element, "terms").SelectMany(t => Children(t, "term"))) ReadTerm(new(term, faults));
        var options = new AttributeReader(Children(element, "style-options").FirstOrDefault() ?? new XElement("style-options"), faults);
        return new()
        {
            Language = element.Attribute(XNamespace.Xml + "lang")?.Value.Trim() ?? "",
            Terms = _terms.ToFrozenDictionary(),
            Ordinals = [.. _ordinals],
            LongOrdinals = _longOrdinals.ToFrozenDictionary(),
            Dates = Dates(element),
            PunctuationInQuote = options.Flag("punctuation-in-quote"),
            LimitDayOrdinalsToDay1 = options.Flag("limit-day-ordinals-to-day-1"),
        };
    }

    private FrozenDictionary<DateForm, DateElement> Dates(XElement element)
    {
        var reader = new DateReader(faults);
        return Children(element, "date").Select(reader.ReadLocalised).GroupBy(d => d.Form).ToFrozenDictionary(g => g.Key, g => g.Last());
    }

    private void ReadTerm(AttributeReader attributes)
    {
        if (attributes.NonEmpty("name") is not { } name)
        {
            faults.Warn(attributes.Element, "A term has no name");
            return;
        }
        var gender = attributes.Choice("gender-form", Choices.Gender) ?? Gender.Neuter;
        var text = Single(attributes.Element);
        if (NumberOf(name, "long-ordinal") is { } longNumber) _longOrdinals[(longNumber, gender)] = text;
        else if (name == "ordinal" || NumberOf(name, "ordinal") is not null) _ordinals.Add(Ordinal(attributes, name, text));
        else ReadWord(attributes, name, text);
    }

    private void ReadWord(AttributeReader attributes, string name, string single)
    {
        var form = attributes.Choice("form", Choices.TermForm) ?? TermForm.Long;
        var gender = attributes.Choice("gender", Choices.Gender) ?? Gender.Neuter;
        _terms[(name, form)] = new(single, Multiple(attributes.Element, single), gender);
    }

    private static OrdinalTerm Ordinal(AttributeReader attributes, string name, string suffix)
    {
        var number = NumberOf(name, "ordinal");
        var usual = number < 10 ? OrdinalMatch.LastDigit : OrdinalMatch.LastTwoDigits;
        var gender = attributes.Choice("gender-form", Choices.Gender) ?? Gender.Neuter;
        return new(number, attributes.Choice("match", Choices.OrdinalMatch) ?? usual, gender, suffix);
    }

    /// <summary>Of "ordinal-01": 1. Null for any other name.</summary>
    private static int? NumberOf(string name, string kind) =>
        name.Length == kind.Length + 3 && name.StartsWith(kind, StringComparison.Ordinal) && name[kind.Length] == '-'
        && int.TryParse(name.AsSpan(kind.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Single(XElement term) => Children(term, "single").FirstOrDefault()?.Value ?? Own(term);

    private static string Multiple(XElement term, string single) => Children(term, "multiple").FirstOrDefault()?.Value ?? single;

    // A term with parts is laid out over several lines, and these blanks are no words.
    private static string Own(XElement term) =>
        term.HasElements || (term.Value.Contains('\n') && string.IsNullOrWhiteSpace(term.Value)) ? "" : term.Value;

    private static IEnumerable<XElement> Children(XElement element, string name) => element.Elements().Where(e => e.Name.LocalName == name);
}

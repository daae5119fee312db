using System.Globalization;
using System.Xml.Linq;

namespace EvidenceSite.Csl.Styles;

/// <summary>The attributes of one element, read as the kinds of value that CSL has. A bad value is a fault and counts as absent.</summary>
internal readonly struct AttributeReader(XElement element, FaultList faults)
{
    public XElement Element { get; } = element;

    public FaultList Faults { get; } = faults;

    public string? Text(string name) => Element.Attribute(name)?.Value;

    /// <summary>Null if absent or empty.</summary>
    public string? NonEmpty(string name) => Text(name) is { Length: > 0 } text ? text : null;

    /// <summary>Words between blanks.</summary>
    public ImmutableArray<string> Words(string name) =>
        [.. (Text(name) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    public bool? Flag(string name) => Text(name)?.Trim() switch
    {
        null => null,
        "true" => true,
        "false" => false,
        _ => Refuse<bool>(name, "true, false"),
    };

    public int? Number(string name)
    {
        if (Text(name) is not { } text) return null;
        const NumberStyles Digits = NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        return int.TryParse(text, Digits, CultureInfo.InvariantCulture, out var number) ? number : Refuse<int>(name, "a whole number");
    }

    public T? Choice<T>(string name, ChoiceSet<T> choices)
        where T : struct
    {
        if (Text(name)?.Trim() is not { } text) return null;
        return choices.Find(text) ?? Refuse<T>(name, choices.Allowed);
    }

    private T? Refuse<T>(string name, string allowed)
        where T : struct
    {
        Faults.Warn(Element.Attribute(name)!, $"The attribute \"{name}\" has the value \"{Text(name)}\", allowed is {allowed}");
        return null;
    }
}

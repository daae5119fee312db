using System.Collections.Frozen;
using System.Globalization;

namespace EvidenceSite.Render;

/// <summary>Looks up texts of the interface in one language. Texts are plain; what is put into them is encoded by the template like any text.</summary>
public sealed class TextLookup(InterfaceTexts texts)
{
    private readonly FrozenDictionary<string, string> values = texts.Values;

    public string Language => texts.Language;

    /// <summary>The text of a key. Throws <see cref="MissingTextException"/> when there is none: a build error, never an empty place on a page.</summary>
    public string this[string key] => values.TryGetValue(key, out var text) ? text : throw new MissingTextException(key, texts.Language);

    /// <summary>True when there is such a text.</summary>
    public bool Has(string key) => values.ContainsKey(key);

    /// <summary>The text of a key with <c>{name}</c> replaced.</summary>
    public string Fill(string key, string name, string value) => this[key].Replace("{" + name + "}", value, StringComparison.Ordinal);

    /// <summary>The text for a number of things: <c>key.one</c> or <c>key.other</c>, with <c>{count}</c> replaced.</summary>
    public string Count(string key, int count) => Fill(count == 1 ? key + ".one" : key + ".other", "count", Number(count));

    /// <summary>A whole number with the language's thousands mark.</summary>
    public string Number(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var mark = this["number.thousands"];
        for (var i = digits.Length - 3; i > 0; i -= 3) digits = digits.Insert(i, mark);
        return digits;
    }

    /// <summary>A date in words, as long as what is known: <c>14 October 2023</c>, <c>October 2023</c>, <c>2023</c>.</summary>
    public string Date(PartialDate date)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        if (date.Month is not { } month) return year;
        var pattern = this[date.Day is null ? "date.month" : "date.day"];
        return pattern
            .Replace("{day}", date.Day?.ToString(CultureInfo.InvariantCulture) ?? "", StringComparison.Ordinal)
            .Replace("{month}", this[$"date.months.{month}"], StringComparison.Ordinal)
            .Replace("{year}", year, StringComparison.Ordinal);
    }
}

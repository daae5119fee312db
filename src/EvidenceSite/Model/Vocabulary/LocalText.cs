namespace EvidenceSite.Model;

/// <summary>A text in one or more languages.</summary>
/// <param name="Values">Language tag and text, in written order; never empty.</param>
public sealed record LocalText(ImmutableArray<KeyValuePair<string, string>> Values)
{
    /// <summary>One text in one language.</summary>
    public static LocalText Of(string language, string text) => new([new(language, text)]);

    /// <summary>The text in a language; where there is none, the first one written, with its own tag for <c>lang</c>.</summary>
    public KeyValuePair<string, string> In(string language)
    {
        foreach (var value in Values)
        {
            if (value.Key == language) return value;
        }
        return Values[0];
    }
}

using System.Buffers;

namespace EvidenceSite.Markup;

/// <summary>An id in braces, <c>{#id}</c>, as pandoc's attributes give one to what stands before it.</summary>
internal static class AttributeId
{
    private const string Open = "{#";

    private static readonly SearchValues<char> Ends = SearchValues.Create("{} \t\r\n");

    /// <summary>The id that a text begins with, in braces; null when it begins with none.</summary>
    public static string? At(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(Open)) return null;
        var length = text[Open.Length..].IndexOfAny(Ends);
        return length > 0 && text[Open.Length + length] == '}' ? text.Slice(Open.Length, length).ToString() : null;
    }

    /// <summary>How many characters an id takes with its braces.</summary>
    public static int Length(string id) => Open.Length + id.Length + 1;
}

using System.Buffers;
using System.Net;
using System.Text;

namespace EvidenceSite.Check;

/// <summary>
/// Reads the tags of a page that the theme made, attribute by attribute, without building a tree: every page of a large
/// site is checked in every build. It relies on what Razor guarantees: text and attribute values are encoded, so a
/// <c>&lt;</c> always begins a tag and attribute values stand in double quotes. The tests compare it with a full parser.
/// </summary>
internal ref struct HtmlScanner(ReadOnlySpan<byte> html)
{
    private static readonly SearchValues<byte> ElementEnd = SearchValues.Create(" \t\r\n/>"u8);
    private static readonly SearchValues<byte> AttributeEnd = SearchValues.Create("= \t\r\n/>"u8);

    private ReadOnlySpan<byte> rest = html;

    /// <summary>The element that the last attribute belongs to.</summary>
    public ReadOnlySpan<byte> Element { get; private set; }

    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The attribute's value, still encoded.</summary>
    public ReadOnlySpan<byte> RawValue { get; private set; }

    /// <summary>The attribute's value, decoded.</summary>
    public readonly string Value
    {
        get
        {
            var text = Encoding.UTF8.GetString(RawValue);
            return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        }
    }

    /// <summary>Goes to the next attribute that has a value; false at the end of the page.</summary>
    public bool Next()
    {
        while (true)
        {
            if (Element.IsEmpty && !NextElement()) return false;
            if (NextAttribute()) return true;
            Element = default;
        }
    }

    private bool NextElement()
    {
        while (true)
        {
            var start = rest.IndexOf((byte)'<');
            if (start < 0) return false;
            rest = rest[(start + 1)..];
            if (rest.StartsWith("!--"u8))
            {
                var end = rest.IndexOf("-->"u8);
                rest = end < 0 ? default : rest[(end + 3)..];
                continue;
            }
            if (rest.IsEmpty || !char.IsAsciiLetter((char)rest[0])) continue;
            var length = rest.IndexOfAny(ElementEnd);
            if (length < 0) return false;
            Element = rest[..length];
            rest = rest[length..];
            return true;
        }
    }

    private bool NextAttribute()
    {
        while (true)
        {
            rest = rest.TrimStart(" \t\r\n/"u8);
            if (rest.IsEmpty || rest[0] == (byte)'>') return false;
            var length = rest.IndexOfAny(AttributeEnd);
            if (length < 0) return false;
            Name = rest[..length];
            rest = rest[length..];
            if (!rest.StartsWith("=\""u8))
            {
                // A value without double quotes is none that the theme made; passed over, so that it never stops the reading.
                rest = rest.TrimStart((byte)'=');
                continue;
            }
            rest = rest[2..];
            var end = rest.IndexOf((byte)'"');
            if (end < 0) return false;
            RawValue = rest[..end];
            rest = rest[(end + 1)..];
            return true;
        }
    }
}

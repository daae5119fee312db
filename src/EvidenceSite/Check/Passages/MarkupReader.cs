namespace EvidenceSite.Check;

/// <summary>
/// Takes a page apart into running text and what stands in its markup. As <see cref="HtmlScanner"/>, it builds no tree and
/// relies on encoded text and quoted attributes.
/// </summary>
internal ref struct MarkupReader(ReadOnlySpan<byte> markup)
{
    // Ten words and the blanks between them take this many bytes at least.
    private const int ShortestPassage = 19;

    private ReadOnlySpan<byte> rest = markup;
    private ReadOnlySpan<byte> attributes;

    public MarkupKind Kind { get; private set; }

    /// <summary>The piece as it is written.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>True within a mark above the line: it interrupts the words around it and is none of them.</summary>
    public bool IsAside { get; private set; }

    /// <summary>Goes to the next piece; false at the end.</summary>
    public bool Next()
    {
        while (!rest.IsEmpty || !attributes.IsEmpty)
        {
            if (attributes.IsEmpty ? NextOutside() : NextAttribute()) return true;
        }
        return false;
    }

    private bool NextOutside()
    {
        var start = rest.IndexOf((byte)'<');
        if (start != 0) return Give(MarkupKind.Text, start < 0 ? rest.Length : start);
        if (rest.StartsWith("<!--"u8)) return Skip(4) && Give(MarkupKind.Apart, Until("-->"u8)) && Skip(3);
        var tag = rest[1..Until(">"u8)];
        Skip(tag.Length + 2);
        var isEnd = tag.StartsWith("/"u8);
        if (isEnd) tag = tag[1..];
        var length = tag.IndexOfAny(" \t\r\n/"u8);
        var name = length < 0 ? tag : tag[..length];
        if (name.SequenceEqual("script"u8) && !isEnd) return Script(tag);
        if (name.SequenceEqual("sup"u8)) IsAside = !isEnd;
        // Most tags are too short for words, or have a single attribute without any, and need no second look.
        var others = tag[name.Length..];
        if (others.StartsWith(" resource="u8) || (others.Length > ShortestPassage && others.Count((byte)' ') > 1)) attributes = others;
        return MarkupNames.Effect(name) is { } effect && Give(effect, 0);
    }

    private bool Script(ReadOnlySpan<byte> tag) => Give(tag.IndexOf("json"u8) >= 0 ? MarkupKind.Json : MarkupKind.Apart, Until("</script"u8));

    private bool NextAttribute()
    {
        var start = attributes.IndexOf((byte)'"');
        var length = start < 0 ? -1 : attributes[(start + 1)..].IndexOf((byte)'"');
        if (length < 0)
        {
            // A value that never ends is read as if it did.
            var last = attributes[(start + 1)..];
            attributes = default;
            return start >= 0 && Give(MarkupKind.Apart, last);
        }
        var name = attributes[..start];
        var value = attributes.Slice(start + 1, length);
        attributes = attributes[(start + length + 2)..];
        if (name.EndsWith(" resource="u8)) return Give(MarkupKind.Credit, value);
        return value.Length >= ShortestPassage && value.Contains((byte)' ') && Give(MarkupKind.Apart, value);
    }

    // Always true, so that it can stand in a row of steps.
    private bool Give(MarkupKind kind, int length)
    {
        var value = rest[..length];
        Skip(length);
        return Give(kind, value);
    }

    private bool Give(MarkupKind kind, ReadOnlySpan<byte> value)
    {
        Kind = kind;
        Value = value;
        return true;
    }

    private bool Skip(int length)
    {
        rest = rest[Math.Min(length, rest.Length)..];
        return true;
    }

    private readonly int Until(ReadOnlySpan<byte> end)
    {
        var at = rest.IndexOf(end);
        return at < 0 ? rest.Length : at;
    }
}

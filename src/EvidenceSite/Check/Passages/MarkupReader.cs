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
    private bool isInTag;

    public MarkupKind Kind { get; private set; }

    /// <summary>The piece as it is written.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>True within a mark above the line: it interrupts the words around it and is none of them.</summary>
    public bool IsAside { get; private set; }

    /// <summary>Goes to the next piece; false at the end.</summary>
    public bool Next()
    {
        while (!rest.IsEmpty)
        {
            if (isInTag ? NextInTag() : NextOutside()) return true;
        }
        return false;
    }

    private bool NextOutside()
    {
        var start = rest.IndexOf((byte)'<');
        if (start != 0) return Give(MarkupKind.Text, start < 0 ? rest.Length : start);
        if (rest.StartsWith("<!--"u8)) return Skip(4) && Give(MarkupKind.Apart, Until("-->"u8)) && Skip(3);
        rest = rest[1..];
        isInTag = true;
        var isEnd = !rest.IsEmpty && rest[0] == (byte)'/';
        if (isEnd) rest = rest[1..];
        var name = rest[..Math.Max(0, Until(" \t\r\n/>"u8, any: true))];
        if (name.SequenceEqual("script"u8) && !isEnd) return Script();
        if (name.SequenceEqual("sup"u8)) IsAside = !isEnd;
        rest = rest[name.Length..];
        return MarkupNames.Effect(name) is { } effect && Give(effect, 0);
    }

    private bool Script()
    {
        var head = rest[..Until(">"u8)];
        rest = rest[head.Length..];
        Skip(1);
        isInTag = false;
        var isData = head.IndexOf("json"u8) >= 0;
        return Give(isData ? MarkupKind.Json : MarkupKind.Apart, Until("</script"u8));
    }

    private bool NextInTag()
    {
        var next = rest.IndexOfAny((byte)'"', (byte)'>');
        if (next < 0 || rest[next] == (byte)'>')
        {
            isInTag = false;
            return !Skip(next < 0 ? rest.Length : next + 1);
        }
        var name = rest[..next];
        Skip(next + 1);
        var length = Until("\""u8);
        var isCredit = name.EndsWith(" resource="u8);
        if (isCredit || (length >= ShortestPassage && rest[..length].Contains((byte)' ')))
            return Give(isCredit ? MarkupKind.Credit : MarkupKind.Apart, length) && Skip(1);
        return !Skip(length + 1);
    }

    // Always true, so that it can stand in a row of steps.
    private bool Give(MarkupKind kind, int length)
    {
        Kind = kind;
        Value = rest[..length];
        return Skip(length);
    }

    private bool Skip(int length)
    {
        rest = rest[Math.Min(length, rest.Length)..];
        return true;
    }

    private readonly int Until(ReadOnlySpan<byte> end, bool any = false)
    {
        var at = any ? rest.IndexOfAny(end) : rest.IndexOf(end);
        return at < 0 ? rest.Length : at;
    }
}

using System.Buffers;

namespace EvidenceSite.Csl.Items;

/// <summary>
/// Reads the markup that fields may carry: HTML-like tags, and quotation marks, which become spans so that they can take the marks of the locale
/// and alternate with those around them. A tag or mark without its partner is text.
/// </summary>
internal sealed class MarkupReader
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("<\"'“”‘’«»");

    private readonly MarkupStack _stack = new();
    private readonly string _text;
    private int _textStart;

    private MarkupReader(string text) => _text = text;

    /// <summary>Null for an empty text.</summary>
    public static Piece? Read(string text)
    {
        if (text.Length == 0) return null;
        return text.AsSpan().ContainsAny(Marks) ? new MarkupReader(text).ReadAll() : new TextPiece(text);
    }

    private Piece? ReadAll()
    {
        for (var at = 0; at < _text.Length;)
        {
            var length = _text[at] switch
            {
                '<' => Tag(at),
                '"' or '\'' or '“' or '”' or '‘' or '’' or '«' or '»' => Quote(at),
                _ => 0,
            };
            at += Math.Max(length, 1);
        }
        Flush(_text.Length, _text.Length);
        return _stack.Finish();
    }

    /// <summary>The length of what was taken as a tag, or 0.</summary>
    private int Tag(int at)
    {
        if (MarkupTag.Find(_text, at) is not { } tag) return 0;
        Flush(at, at + tag.Source.Length);
        if (tag.Format is { } format) _stack.Open(tag.Source, tag.Name, format);
        else _stack.Close(tag.Name, tag.Source);
        return tag.Source.Length;
    }

    private int Quote(int at)
    {
        Flush(at, at + 1);
        var mark = new QuoteMark(_text, at);
        if (mark.Closes && _stack.IsOpen(mark.Name)) _stack.Close(mark.Name, mark.AsText);
        else if (mark.Opens) _stack.Open(mark.AsText, mark.Name, mark.Format);
        else _stack.Add(mark.AsText);
        return 1;
    }

    private void Flush(int end, int next)
    {
        if (end > _textStart) _stack.Add(_text[_textStart..end]);
        _textStart = next;
    }
}

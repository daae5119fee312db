namespace EvidenceSite.Import;

/// <summary>A BibTeX file character by character, with lines and columns counted.</summary>
internal sealed class BibtexScanner(TextReader text, string path)
{
    private readonly char[] buffer = new char[1 << 14];
    private int next;
    private int length;
    private int line = 1;
    private int column = 1;
    private char before = '\n';

    public Place Here => new(path, line, column);

    /// <summary>True at the beginning of a line, whatever blanks stand before.</summary>
    public bool IsLineStart { get; private set; } = true;

    /// <summary>The character at hand; -1 at the end.</summary>
    public int Peek()
    {
        if (next < length) return buffer[next];
        (next, length) = (0, text.Read(buffer, 0, buffer.Length));
        return length == 0 ? -1 : buffer[next];
    }

    public int Read()
    {
        var c = Peek();
        if (c < 0) return c;
        next++;
        if (c == '\n' || (c == '\r' && Peek() != '\n'))
        {
            (line, column) = (line + 1, 1);
            IsLineStart = true;
        }
        else
        {
            column++;
            if (c is not (' ' or '\t' or '\r')) IsLineStart = false;
        }
        before = (char)c;
        return c;
    }

    /// <summary>The character read last.</summary>
    public char Before => before;

    public void SkipBlanks()
    {
        while (Peek() is var c && c >= 0 && char.IsWhiteSpace((char)c)) Read();
    }

    /// <summary>A name of an entry, field or abbreviation; empty when none stands here.</summary>
    public string Word()
    {
        var word = new System.Text.StringBuilder();
        while (Peek() is var c && c >= 0 && !char.IsWhiteSpace((char)c) && c is not ('{' or '}' or '(' or ')' or ',' or '=' or '#' or '"' or '@') && word.Length < 1000) word.Append((char)Read());
        return word.ToString();
    }
}

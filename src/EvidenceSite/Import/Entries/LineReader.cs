using System.Text;

namespace EvidenceSite.Import;

/// <summary>Reads a text line by line, counting, and cuts lines that no person wrote.</summary>
internal sealed class LineReader(TextReader text) : IDisposable
{
    // In characters. The longest abstracts have some tens of thousands.
    private const int LongestLine = 1_000_000;

    private readonly char[] buffer = new char[1 << 14];
    private readonly StringBuilder pending = new();
    private int next;
    private int length;
    private bool skipsLineFeed;

    /// <summary>The number of the line read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>True when the line read last was longer than is kept.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The next line without its end; null behind the last one.</summary>
    public string? Next()
    {
        pending.Clear();
        IsCut = false;
        var isAny = false;
        while (true)
        {
            if (next == length)
            {
                (next, length) = (0, text.Read(buffer, 0, buffer.Length));
                if (length == 0) return isAny ? Line() : null;
            }
            if (skipsLineFeed)
            {
                skipsLineFeed = false;
                if (buffer[next] == '\n')
                {
                    next++;
                    continue;
                }
            }
            isAny = true;
            var rest = buffer.AsSpan(next, length - next);
            var end = rest.IndexOfAny('\r', '\n');
            Keep(end < 0 ? rest : rest[..end]);
            next += end < 0 ? rest.Length : end + 1;
            if (end < 0) continue;
            skipsLineFeed = rest[end] == '\r';
            return Line();
        }
    }

    public void Dispose() => text.Dispose();

    private void Keep(ReadOnlySpan<char> part)
    {
        var room = LongestLine - pending.Length;
        if (part.Length > room) IsCut = true;
        pending.Append(part[..Math.Min(room, part.Length)]);
    }

    private string Line()
    {
        Number++;
        return pending.ToString();
    }
}

using System.Text;

namespace EvidenceSite.Export;

/// <summary>What stands around the entries of a file.</summary>
internal sealed record FileFrame(string Head, string Between, string Tail)
{
    /// <summary>For formats whose files are one entry after the other.</summary>
    public static FileFrame None { get; } = new("", "", "");

    /// <summary>The whole file where there is no entry; null where head and tail will do.</summary>
    public string? Empty { get; init; }

    /// <summary>Puts entries into a file. The bytes of a single entry without frame are used as they are.</summary>
    public ReadOnlyMemory<byte> Fill(ReadOnlySpan<byte[]> entries)
    {
        if (entries.IsEmpty) return Encoding.UTF8.GetBytes(Empty ?? Head + Tail);
        if (entries.Length == 1 && Head.Length + Tail.Length == 0) return entries[0];
        byte[] head = Encoding.UTF8.GetBytes(Head), between = Encoding.UTF8.GetBytes(Between), tail = Encoding.UTF8.GetBytes(Tail);
        var length = head.Length + tail.Length + (between.Length * (entries.Length - 1));
        foreach (var entry in entries) length += entry.Length;
        var file = new byte[length];
        var at = Copy(head, file, 0);
        for (var i = 0; i < entries.Length; i++)
        {
            if (i > 0) at = Copy(between, file, at);
            at = Copy(entries[i], file, at);
        }
        Copy(tail, file, at);
        return file;
    }

    private static int Copy(byte[] from, byte[] to, int at)
    {
        from.CopyTo(to, at);
        return at + from.Length;
    }
}

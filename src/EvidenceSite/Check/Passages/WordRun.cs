using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace EvidenceSite.Check;

/// <summary>
/// A row of words as numbers of 64 bits: two words are the same when their numbers are. A word is letters and digits that
/// stand together. Words may be fed in pieces, as markup within a line leaves them.
/// </summary>
internal sealed class WordRun
{
    // FNV-1a, 64 bits: one multiplication a letter, and words of a language do not collide in it.
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private static readonly SearchValues<byte> OfNames = SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    private ulong[] words = new ulong[256];
    private int count;
    private ulong open = Basis;

    /// <summary>All finished words; none of them is 0.</summary>
    public ReadOnlySpan<ulong> Words => words.AsSpan(0, count);

    public void Clear()
    {
        count = 0;
        open = Basis;
    }

    /// <summary>Says that what comes next is another word.</summary>
    public void EndWord()
    {
        Finish(open);
        open = Basis;
    }

    /// <summary>Adds text; its last word stays open.</summary>
    /// <param name="text">UTF-8; what is none ends words.</param>
    public void Add(ReadOnlySpan<byte> text)
    {
        // Kept apart from the field while a text is read: half of an audit is spent in these lines.
        var hash = open;
        for (var i = 0; i < text.Length; i++)
        {
            int letter;
            if (text[i] < 0x80)
            {
                letter = WordFold.OfAscii(text[i]);
            }
            else
            {
                Rune.DecodeFromUtf8(text[i..], out var rune, out var length);
                letter = WordFold.Of(rune);
                i += length - 1;
            }
            if (letter > 0) hash = (hash ^ (uint)letter) * Prime;
            else if (letter == WordFold.End) hash = Finish(hash);
        }
        open = hash;
    }

    /// <summary>Adds text in which characters may be written as numbers or names (HTML, section 13.1.4).</summary>
    public void AddEncoded(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf((byte)'&') is >= 0 and var at)
        {
            Add(text[..at]);
            text = text[at..];
            var end = text[1..].IndexOfAnyExcept(OfNames) + 1;
            var isReference = end > 0 && text[end] == ';';
            // All named characters that encoders write are signs, which end a word as & itself does.
            Add(isReference && Number(text[1..end]) is { } rune ? rune : new Rune('&'));
            text = text[(isReference ? end + 1 : 1)..];
        }
        Add(text);
    }

    private static Rune? Number(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty || name[0] != '#') return null;
        var isHex = name.Length > 1 && name[1] is (byte)'x' or (byte)'X';
        var digits = name[(isHex ? 2 : 1)..];
        return Utf8Parser.TryParse(digits, out int value, out var used, isHex ? 'x' : 'd') && used == digits.Length && Rune.IsValid(value) ? new Rune(value) : null;
    }

    private void Add(Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        Add(bytes[..rune.EncodeToUtf8(bytes)]);
    }

    // Gives back the hash of a word that has no letter yet.
    private ulong Finish(ulong hash)
    {
        if (hash == Basis) return Basis;
        if (count == words.Length) Array.Resize(ref words, count * 2);
        // The last bits of FNV know little of the first letters; these are looked at alone in places.
        var word = hash ^ (hash >> 32);
        words[count++] = word == 0 ? 1 : word;
        return Basis;
    }
}

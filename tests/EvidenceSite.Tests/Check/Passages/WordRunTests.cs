using System.Text;
using EvidenceSite.Check;

namespace EvidenceSite.Tests.Check.Passages;

public sealed class WordRunTests
{
    [Theory]
    [InlineData("Harm reduction", "harm REDUCTION")]
    [InlineData("day-to-day work", "day–to—day\u00A0work.")]
    [InlineData("the client’s “own” words", "The client's \"own\" words")]
    [InlineData("com\u00ADplex and zero\u200Bwidth", "complex and zerowidth")]
    [InlineData("café Müller ÅNGSTRÖM", "cafe\u0301 Mu\u0308ller a\u030Angstro\u0308m")]
    [InlineData("22 (n = 5)", "22, n: 5")]
    [InlineData("王伟 написал 3", "王伟, НАПИСАЛ; 3")]
    [InlineData("𝐱 1", "𝐱-1")]
    public void Words_are_the_same_whatever_typesetting_did(string a, string b) => Assert.Equal(IndexedWords.Words(a), IndexedWords.Words(b));

    [Theory]
    [InlineData("harm reduction", "harmreduction")]
    [InlineData("harm", "harms")]
    [InlineData("day-to-day", "daytoday")]
    [InlineData("22", "2 2")]
    [InlineData("a b", "b a")]
    [InlineData("王伟", "王")]
    [InlineData("straße", "strase")]
    public void Other_words_are_others(string a, string b) => Assert.NotEqual(IndexedWords.Words(a), IndexedWords.Words(b));

    [Theory]
    [InlineData("client&#x27;s &amp; own", "client s own")]
    [InlineData("caf&#233; caf&#xE9; caf&#XE9;", "café café café")]
    [InlineData("a&lt;b&gt;c", "a b c")]
    [InlineData("R&D &; &#; &#x; &#99999999; end&", "r d end")]
    [InlineData("so&#xAD;ft &#x1D431; &nbsp; x", "soft 𝐱 x")]
    public void Encoded_characters_count_as_what_they_are(string encoded, string plain)
    {
        var run = new WordRun();
        run.AddEncoded(Encoding.UTF8.GetBytes(encoded));
        run.EndWord();
        Assert.Equal(IndexedWords.Words(plain), run.Words.ToArray());
    }

    [Fact]
    public void A_word_in_pieces_is_one_word_until_it_is_ended()
    {
        var run = new WordRun();
        foreach (var piece in new[] { "harm ", "redu", "ction" }) run.Add(Encoding.UTF8.GetBytes(piece));
        run.EndWord();
        run.EndWord();
        Assert.Equal(IndexedWords.Words("harm reduction"), run.Words.ToArray());
        run.Clear();
        Assert.True(run.Words.IsEmpty);
    }

    [Fact]
    public void Bytes_that_are_no_text_end_words() => Assert.Equal(2, WordsOf([(byte)'a', 0xFF, 0xC3, (byte)'b']));

    [Fact]
    public void A_long_text_is_kept_whole() => Assert.Equal(5000, IndexedWords.Words(string.Join(' ', Enumerable.Range(0, 5000))).Distinct().Count());

    private static int WordsOf(byte[] bytes)
    {
        var run = new WordRun();
        run.Add(bytes);
        run.EndWord();
        return run.Words.Length;
    }
}

using EvidenceSite.Search;
using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Search.Text;

/// <summary>What holds for every string, also one that is no proper text.</summary>
public sealed class TextProperties
{
    private static readonly Config Many = Laws.Tried(3000);

    // Any unit at all, lone surrogates with them, and often what has a meaning of its own.
    private static readonly Gen<string> Texts = Gen.Frequency(
            (3, Gen.Choose(0x20, 0x7E).Select(unit => $"{(char)unit}")),
            (2, Gen.Choose(0, 0xFFFF).Select(unit => $"{(char)unit}")),
            (1, Gen.Choose(0x300, 0x6FF).Select(unit => $"{(char)unit}")),
            (1, Gen.Choose(0x10000, 0x10FFFF).Select(char.ConvertFromUtf32)),
            (2, Gen.Elements("-", "'", "’", ".", ",", "0.5", "1,234", "10.1000/", "doi:", "https://doi.org/", "PMID: ", "PMC1", "U.S.", "é", "e\u0301", "ß", "ﾊﾟ", "が", "肺炎", "\u00AD", "\u02BC")))
        .ListOf().Select(string.Concat);

    [Fact]
    public void Folding_twice_is_folding_once() => Holds(text =>
    {
        var folded = TextFolder.Fold(text);
        Assert.Equal(folded, TextFolder.Fold(folded));
    });

    [Fact]
    public void Folding_does_not_see_case_or_composition_of_Latin_letters() => Prop.ForAll(
        Gen.Elements("aàáâãäåbcçdeèéêëiîïnñoöuüyz0 -".ToCharArray()).ListOf().Select(string.Concat).ToArbitrary(),
        text =>
        {
            Assert.Equal(TextFolder.Fold(text), TextFolder.Fold(text.ToUpperInvariant()));
            Assert.Equal(TextFolder.Fold(text), TextFolder.Fold(text.Normalize(System.Text.NormalizationForm.FormD)));
        }).Check(Many);

    [Fact]
    public void Tokens_stand_in_the_text_in_order() => Holds(text =>
    {
        var last = 0;
        foreach (var token in Tokens(text))
        {
            Assert.InRange(token.Start, last, text.Length);
            Assert.InRange(token.Length, 1, text.Length - token.Start);
            last = token.Start;
        }
    });

    [Fact]
    public void Positions_count_the_words_and_a_compound_spans_its_parts() => Holds(text =>
    {
        var next = 0;
        foreach (var token in Tokens(text))
        {
            Assert.Equal(next, token.Position);
            Assert.InRange(token.Text.Length, 1, 64);
            if (token.Span == 1) next++;
        }
    });

    [Fact]
    public void A_token_is_what_stands_at_its_place_folded() => Holds(text =>
    {
        foreach (var token in Tokens(text))
        {
            var there = Letters(TextFolder.Fold(text.Substring(token.Start, token.Length)));
            Assert.StartsWith(Letters(token.Text), there, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void A_compound_is_its_parts_in_a_row() => Holds(text =>
    {
        var tokens = Tokens(text);
        foreach (var (index, whole) in tokens.Index())
        {
            if (whole.Span == 1) continue;
            var parts = tokens.Skip(index + 1).Take(whole.Span).ToArray();
            Assert.Equal(whole.Span, parts.Length);
            Assert.All(parts, part => Assert.InRange(part.End, whole.Start, whole.End));
            Assert.StartsWith(Letters(whole.Text), Letters(string.Concat(parts.Select(p => p.Text))), StringComparison.Ordinal);
        }
    });

    [Fact]
    public void Every_text_has_stems_no_longer_than_its_words_but_for_an_e() => Holds(text =>
    {
        foreach (var language in (string[])["en", "es", "fr"])
        {
            var analyser = Analyser.For(language);
            foreach (var token in Tokens(text)) Assert.InRange(analyser.Stem(token.Text).Length, 1, token.Text.Length + 1);
        }
    });

    private static void Holds(Action<string> law) => Prop.ForAll(Texts.ToArbitrary(), law).Check(Many);

    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        Analyser.For("en").Analyse(text, tokens);
        return tokens;
    }

    // Marks of decimals and thousands go from numbers, hyphens and apostrophes from compounds; two apostrophes are letters to Unicode.
    private static string Letters(string folded) =>
        string.Concat(folded.Where(c => c is not ('\u02BB' or '\u02BC') && (char.IsSurrogate(c) || char.IsLetterOrDigit(c))));
}

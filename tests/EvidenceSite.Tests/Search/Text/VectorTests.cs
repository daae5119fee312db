using System.Text.Json;
using EvidenceSite.Search;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Search.Text;

/// <summary>The analysis of texts against vectors.json, which the script of the search page is held against as well.</summary>
public sealed class VectorTests
{
    private static readonly JsonDocument Vectors = JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf("tests/EvidenceSite.Tests/Search/Text/vectors.json")));

    [Fact]
    public void Texts_are_folded_as_the_vectors_say() => RuleAssert.NoOffender(
        from vector in Vectors.RootElement.GetProperty("fold").EnumerateArray()
        let text = vector[0].GetString()!
        let folded = TextFolder.Fold(text)
        where folded != vector[1].GetString()
        select $"\"{text}\" is folded to \"{folded}\" and not to \"{vector[1]}\"");

    [Fact]
    public void Texts_are_cut_as_the_vectors_say() => RuleAssert.NoOffender(
        from vector in Vectors.RootElement.GetProperty("tokens").EnumerateArray()
        let text = vector[0].GetString()!
        let expected = vector[1].EnumerateArray().Select(TokenOf).ToArray()
        let found = Tokens(text)
        where !expected.SequenceEqual(found)
        select $"\"{text}\" is cut to {string.Join(' ', found)} and not to {string.Join(' ', expected)}");

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Words_are_stemmed_as_the_vectors_say(string language) => RuleAssert.NoOffender(
        from vector in Vectors.RootElement.GetProperty("stems").GetProperty(language).EnumerateObject()
        let stem = Analyser.For(language).Stem(TextFolder.Fold(vector.Name))
        where stem != vector.Value.GetString()
        select $"\"{vector.Name}\" has the stem \"{stem}\" and not \"{vector.Value}\"");

    [Theory]
    [InlineData("en-GB", "studies", "studi")]
    [InlineData("ES", "estudios", "estud")]
    [InlineData("es_MX", "estudios", "estud")]
    [InlineData("fr", "studies", "studies")]
    [InlineData("", "studies", "studies")]
    [InlineData("en", "", "")]
    [InlineData("en", "needles1", "needles1")]
    [InlineData("en", "10.1000/studies", "10.1000/studies")]
    [InlineData("en", "Studies", "Studies")]
    [InlineData("en", "исследования", "исследования")]
    public void Only_words_of_a_to_z_in_a_language_with_a_stemmer_are_stemmed(string language, string word, string stem) =>
        Assert.Equal(stem, Analyser.For(language).Stem(word));

    [Theory]
    [InlineData("educación", "educacion")]
    [InlineData("educación", "educaciones")]
    [InlineData("estudio", "estudió")]
    [InlineData("estudio", "estudios")]
    [InlineData("estudio", "estudiar")]
    [InlineData("mejoró", "mejoraría")]
    [InlineData("recibió", "recibir")]
    [InlineData("primaria", "primarios")]
    [InlineData("POLICÍA", "policias")]
    [InlineData("lingüística", "linguisticas")]
    public void A_Spanish_word_is_found_with_and_without_accents(string one, string other) =>
        Assert.Equal(StemOf("es", one), StemOf("es", other));

    [Theory]
    [InlineData("manera", "manar")]
    [InlineData("primera", "primar")]
    [InlineData("respira", "respetar")]
    public void A_future_without_its_accent_does_not_shorten_a_noun(string one, string other) =>
        Assert.NotEqual(StemOf("es", one), StemOf("es", other));

    private static string StemOf(string language, string word) => Analyser.For(language).Stem(TextFolder.Fold(word));

    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        Analyser.For("en").Analyse(text, tokens);
        return tokens;
    }

    private static Token TokenOf(JsonElement token) =>
        new(token[0].GetString()!, token[1].GetInt32(), token[2].GetInt32(), token[3].GetInt32()) { Span = token.GetArrayLength() > 4 ? token[4].GetInt32() : 1 };
}

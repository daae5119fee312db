using System.Diagnostics.CodeAnalysis;

namespace EvidenceSite.Search;

/// <summary>What the index and the search page do with a text before they compare words. Safe to use from many threads.</summary>
public sealed class Analyser
{
    private readonly Func<string, string> stem;

    private Analyser(string language, Func<string, string> stem) => (Language, this.stem) = (language, stem);

    /// <summary>The primary subtag (BCP 47): <c>en</c> for <c>en-GB</c>.</summary>
    public string Language { get; }

    /// <summary>The analyser of a language. Languages without a stemmer are cut into words and folded, and their words kept whole.</summary>
    /// <param name="language">A language tag (BCP 47).</param>
    public static Analyser For(string language)
    {
        var primary = language.Split('-', '_')[0].ToLowerInvariant();
        return new Analyser(primary, primary switch
        {
            "en" => EnglishStemmer.Stem,
            "es" => SpanishStemmer.Stem,
            _ => word => word,
        });
    }

    /// <summary>Cuts a text into tokens, in the order of <see cref="Token.Start"/>, a compound before its parts.</summary>
    /// <param name="text">Any string, also one with unpaired surrogates.</param>
    [SuppressMessage("Performance", "CA1822", Justification = "Whoever analyses has chosen a language, and one may come to be cut in its own way.")]
    public void Analyse(string text, ICollection<Token> into) => Tokenizer.Tokenise(text, into);

    /// <summary>The stem of a token's text. What is not made of the letters a to z alone is its own stem.</summary>
    /// <param name="foldedToken"><see cref="Token.Text"/>.</param>
    public string Stem(string foldedToken) => foldedToken.AsSpan().ContainsAnyExceptInRange('a', 'z') ? foldedToken : stem(foldedToken);
}

using System.Globalization;
using System.Text;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Rendering;

/// <summary>Changes the letters of a text word by word, through all the pieces it comes in.</summary>
internal sealed class WordCaser
{
    private readonly TextCase _textCase;
    private readonly CultureInfo _culture;
    private readonly bool _isAllCapitals;
    private int _lettersLeft;
    private bool _isFirst = true;
    private bool _startsPhrase = true;

    /// <param name="wholeText">All that will be given to <see cref="Change"/> and <see cref="Skip"/>, to find its last word.</param>
    public WordCaser(TextCase textCase, CultureInfo culture, string wholeText)
    {
        _textCase = textCase;
        _culture = culture;
        _isAllCapitals = wholeText.Any(char.IsUpper) && !wholeText.Any(char.IsLower);
        _lettersLeft = wholeText.Count(char.IsLetterOrDigit);
    }

    public string Change(string text)
    {
        switch (_textCase)
        {
            case TextCase.Lowercase: return text.ToLower(_culture);
            // The invariant culture does not know that the dotless i has a capital.
            case TextCase.Uppercase: return text.ToUpper(_culture).Replace('ı', 'I');
        }
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfWord(text, at);
            if (end == at) result.Append(Between(text[at++]));
            else result.Append(Word(text, at, end));
            at = Math.Max(at, end);
        }
        return result.ToString();
    }

    public void Skip(string text)
    {
        _lettersLeft -= text.Count(char.IsLetterOrDigit);
        if (text.Length > 0) (_isFirst, _startsPhrase) = (false, false);
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsInner(text, at))) at++;
        return at;
    }

    /// <summary>An apostrophe or full stop between letters is part of the word.</summary>
    private static bool IsInner(string text, int at) => text[at] is '\'' or '’' or '.' or '\u0301' or '\u0308'
        && at > 0 && char.IsLetterOrDigit(text[at - 1]) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    /// <summary>After these a title begins anew.</summary>
    private char Between(char c)
    {
        if (c is ':' or '?' or '!') _startsPhrase = true;
        return c;
    }

    private string Word(string text, int start, int end)
    {
        var word = text[start..end];
        _lettersLeft -= word.Count(char.IsLetterOrDigit);
        var (isFirst, startsPhrase) = (_isFirst, _startsPhrase);
        (_isFirst, _startsPhrase) = (false, false);
        return _textCase switch
        {
            TextCase.CapitalizeFirst => isFirst ? Capitalise(word) : word,
            TextCase.CapitalizeAll => start > 0 && text[start - 1] == '-' ? word : Capitalise(word),
            TextCase.Sentence => Sentence(word, isFirst),
            _ => Title(word, startsPhrase || _lettersLeft == 0, start > 0 ? text[start - 1] : ' ', end < text.Length ? text[end] : ' '),
        };
    }

    /// <summary>Abbreviations in capitals are left alone, unless all of the text is in capitals.</summary>
    private string Sentence(string word, bool isFirst)
    {
        var lower = _isAllCapitals || IsCapitalised(word) ? word.ToLower(_culture) : word;
        return isFirst ? Capitalise(lower) : lower;
    }

    private string Title(string word, bool standsOut, char before, char after)
    {
        if (!standsOut && StopWords.Contains(word) && (after != '-' || before == '-')) return word;
        // A lone Greek letter is a symbol.
        return word.Length == 1 && word[0] > '\u024F' ? word : Capitalise(word);
    }

    /// <summary>Words with a capital inside, as in "iPad", are left alone.</summary>
    private string Capitalise(string word)
    {
        if (!char.IsLower(word[0]) || word.Any(char.IsUpper)) return word;
        return char.ToUpper(word[0], _culture) + word[1..];
    }

    private static bool IsCapitalised(string word) => char.IsUpper(word[0]) && !word.Skip(1).Any(char.IsUpper);
}

namespace EvidenceSite.Search;

/// <summary>
/// Snowball's stemmer for Spanish, made to work on words without accents, so that a word is found however it is typed. TEXT.md, section 3, lists what
/// that changes.
/// </summary>
internal static class SpanishStemmer
{
    /// <summary>The stem of a word.</summary>
    /// <param name="word">Of the letters a to z.</param>
    public static string Stem(string word)
    {
        Span<char> letters = word.Length < 128 ? stackalloc char[word.Length + 1] : new char[word.Length + 1];
        word.CopyTo(letters);
        var rv = VerbRegion(word);
        var r1 = BehindSyllable(word, 0);
        var r2 = BehindSyllable(word, r1);
        var stem = new StemBuffer(letters, word.Length);
        CutPronoun(ref stem, rv);
        if (!CutNounEnding(ref stem, r1, r2) && !CutAfterU(ref stem, rv)) CutVerbEnding(ref stem, rv);
        CutVowel(ref stem, rv);
        return stem.Word.SequenceEqual(word) ? word : stem.ToString();
    }

    // RV: behind the next vowel when the second letter is a consonant, behind the next consonant when the word begins with two
    // vowels, otherwise behind the third letter.
    private static int VerbRegion(string word)
    {
        if (word.Length < 3) return word.Length;
        if (IsVowel(word[1]) && !IsVowel(word[0])) return 3;
        var seeksVowel = !IsVowel(word[1]);
        for (var i = 2; i < word.Length; i++)
        {
            if (IsVowel(word[i]) == seeksVowel) return i + 1;
        }
        return word.Length;
    }

    // R1 and R2: behind the first consonant that follows a vowel.
    private static int BehindSyllable(string word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1])) return i + 1;
        }
        return word.Length;
    }

    // Step 0: decirselo becomes decir.
    private static void CutPronoun(ref StemBuffer stem, int rv)
    {
        if (stem.Longest(SpanishEndings.Pronouns) is not { } pronoun) return;
        stem.Cut(pronoun.Length);
        var verb = stem.Longest(SpanishEndings.BeforePronouns);
        var mayGo = verb is not null && stem.IsIn(rv, verb.Length) && (verb != "yendo" || stem.Word[..^5] is [.., 'u']);
        if (!mayGo) stem.Replace(0, pronoun);
    }

    // Step 1.
    private static bool CutNounEnding(ref StemBuffer stem, int r1, int r2)
    {
        if (stem.Ends("amente")) return stem.TryCut("amente", r1) && CutBeforeAmente(ref stem, r2);
        foreach (var (endings, by, before) in SpanishEndings.Nouns)
        {
            if (stem.Longest(endings) is not { } ending) continue;
            if (!stem.IsIn(r2, ending.Length)) return false;
            stem.Replace(ending.Length, by);
            if (stem.Longest(before, r2) is { } more) stem.Cut(more.Length);
            return true;
        }
        return false;
    }

    private static bool CutBeforeAmente(ref StemBuffer stem, int r2)
    {
        if (stem.TryCut("iv", r2)) stem.TryCut("at", r2);
        else if (stem.Longest(SpanishEndings.BeforeAmente, r2) is { } more) stem.Cut(more.Length);
        return true;
    }

    // Step 2a.
    private static bool CutAfterU(ref StemBuffer stem, int rv)
    {
        if (stem.Longest(SpanishEndings.AfterU, rv) is not { } ending || stem.Word[..^ending.Length] is not [.., 'u']) return false;
        stem.Cut(ending.Length);
        return true;
    }

    // Step 2b.
    private static void CutVerbEnding(ref StemBuffer stem, int rv)
    {
        if (stem.Longest(SpanishEndings.Verbs, rv) is not { } ending) return;
        stem.Cut(ending.Length);
        if (SpanishEndings.Present.Contains(ending) && stem.Ends("gu")) stem.Cut(1);
    }

    // Step 3, and the i that separates -io, -ia and -iar from the rest of their word.
    private static void CutVowel(ref StemBuffer stem, int rv)
    {
        if (stem.TryCut("e", rv))
        {
            if (stem.Ends("gu") && stem.IsIn(rv, 1)) stem.Cut(1);
        }
        else if (!stem.TryCut("os", rv) && !stem.TryCut("a", rv))
        {
            stem.TryCut("o", rv);
        }
        stem.TryCut("i", rv);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}

namespace EvidenceSite.Search;

/// <summary>
/// Porter's second stemmer for English, "Porter2". Apostrophes, its step 0, never reach it: words are cut at them. An upper-case Y stands for a y that is
/// a consonant while the steps run.
/// </summary>
internal static class EnglishStemmer
{
    /// <summary>The stem of a word.</summary>
    /// <param name="word">Of the letters a to z.</param>
    public static string Stem(string word)
    {
        if (word.Length < 3) return word;
        if (EnglishEndings.Exceptions.TryGetValue(word, out var known)) return known;
        Span<char> letters = word.Length < 128 ? stackalloc char[word.Length + 1] : new char[word.Length + 1];
        word.CopyTo(letters);
        MarkConsonants(letters[..word.Length]);
        var (r1, r2) = Regions(letters[..word.Length]);
        var stem = new StemBuffer(letters, word.Length);
        CutPlural(ref stem);
        if (!EnglishEndings.KeptAfterPlural.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stem.Word)) Reduce(ref stem, r1, r2);
        return stem.Word.SequenceEqual(word) ? word : stem.ToString().Replace('Y', 'y');
    }

    private static void Reduce(ref StemBuffer stem, int r1, int r2)
    {
        CutPast(ref stem, r1);
        if (stem.Length > 2 && stem.EndsInAny("yY") && !IsVowel(stem[stem.Length - 2])) stem.Replace(1, "i");
        Exchange(ref stem, EnglishEndings.Second, r1, r1);
        Exchange(ref stem, EnglishEndings.Third, r1, r2);
        CutLast(ref stem, r2);
        CutFinal(ref stem, r1, r2);
    }

    private static void MarkConsonants(Span<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == 'y' && (i == 0 || IsVowel(word[i - 1]))) word[i] = 'Y';
        }
    }

    private static (int R1, int R2) Regions(ReadOnlySpan<char> word)
    {
        var r1 = BehindSyllable(word, 0);
        foreach (var beginning in EnglishEndings.Beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal)) r1 = beginning.Length;
        }
        return (r1, BehindSyllable(word, r1));
    }

    // Behind the first consonant that follows a vowel.
    private static int BehindSyllable(ReadOnlySpan<char> word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1])) return i + 1;
        }
        return word.Length;
    }

    // Step 1a.
    private static void CutPlural(ref StemBuffer stem)
    {
        if (stem.Ends("sses")) stem.Cut(2);
        else if (stem.Ends("ied") || stem.Ends("ies")) stem.Cut(stem.Length > 4 ? 2 : 1);
        else if (stem.Ends("s") && !stem.Ends("us") && !stem.Ends("ss") && HasVowel(stem.Word[..Math.Max(0, stem.Length - 2)])) stem.Cut(1);
    }

    // Step 1b.
    private static void CutPast(ref StemBuffer stem, int r1)
    {
        switch (stem.Longest(EnglishEndings.Past))
        {
            case null:
                break;
            case ['e', 'e', ..] eed:
                if (stem.IsIn(r1, eed.Length)) stem.Replace(eed.Length, "ee");
                break;
            case var ending when HasVowel(stem.Word[..^ending.Length]):
                stem.Cut(ending.Length);
                Mend(ref stem, r1);
                break;
        }
    }

    // What is left of hoping, hopping and creating should be hope, hop and create.
    private static void Mend(ref StemBuffer stem, int r1)
    {
        if (stem.Ends("at") || stem.Ends("bl") || stem.Ends("iz")) stem.Replace(0, "e");
        else if (stem.Length > 1 && stem.EndsInAny("bdfgmnprt") && stem[stem.Length - 1] == stem[stem.Length - 2]) stem.Cut(1);
        else if (r1 >= stem.Length && EndsInShortSyllable(stem.Word)) stem.Replace(0, "e");
    }

    // Steps 2 and 3. The longest ending decides, also when it stands too early to be exchanged.
    private static void Exchange(ref StemBuffer stem, ImmutableArray<(string Ending, string By)> endings, int r1, int r2)
    {
        foreach (var (ending, by) in endings)
        {
            if (!stem.Ends(ending)) continue;
            if (stem.IsIn(ending == "ative" ? r2 : r1, ending.Length) && MayFollow(stem.Word[..^ending.Length], ending)) stem.Replace(ending.Length, by);
            return;
        }
    }

    private static bool MayFollow(ReadOnlySpan<char> before, string ending) => ending switch
    {
        "ogi" => before is [.., 'l'],
        "li" => before is [.., var last] && "cdeghkmnrt".Contains(last),
        _ => true,
    };

    // Step 4.
    private static void CutLast(ref StemBuffer stem, int r2)
    {
        if (stem.Longest(EnglishEndings.Last) is not { } ending || !stem.IsIn(r2, ending.Length)) return;
        if (ending == "ion" && stem.Word[..^3] is not [.., 's' or 't']) return;
        stem.Cut(ending.Length);
    }

    // Step 5.
    private static void CutFinal(ref StemBuffer stem, int r1, int r2)
    {
        if (stem.Ends("e"))
        {
            if (stem.IsIn(r2, 1) || (stem.IsIn(r1, 1) && !EndsInShortSyllable(stem.Word[..^1]))) stem.Cut(1);
        }
        else if (stem.Ends("ll") && stem.IsIn(r2, 1))
        {
            stem.Cut(1);
        }
    }

    private static bool EndsInShortSyllable(ReadOnlySpan<char> word) => word switch
    {
        [.., var before, var vowel, var last] => !IsVowel(before) && IsVowel(vowel) && !IsVowel(last) && last is not ('w' or 'x' or 'Y'),
        [var vowel, var last] => IsVowel(vowel) && !IsVowel(last),
        _ => false,
    };

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (IsVowel(letter)) return true;
        }
        return false;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}

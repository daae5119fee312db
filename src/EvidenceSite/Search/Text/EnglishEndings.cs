using System.Collections.Frozen;

namespace EvidenceSite.Search;

/// <summary>The tables of <see cref="EnglishStemmer"/>; in each, longer endings come before those that they end in.</summary>
internal static class EnglishEndings
{
    /// <summary>Words whose stem no rule gives.</summary>
    public static readonly FrozenDictionary<string, string> Exceptions = new Dictionary<string, string>
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words that stay as they are once a plural's s is off.</summary>
    public static readonly FrozenSet<string> KeptAfterPlural =
        FrozenSet.Create(StringComparer.Ordinal, "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed");

    /// <summary>Beginnings behind which the first region starts, whatever their syllables.</summary>
    public static readonly ImmutableArray<string> Beginnings = ["gener", "commun", "arsen"];

    /// <summary>Step 1b.</summary>
    public static readonly ImmutableArray<string> Past = ["eedly", "ingly", "edly", "eed", "ing", "ed"];

    /// <summary>Step 2: what takes the place of an ending.</summary>
    public static readonly ImmutableArray<(string Ending, string By)> Second =
    [
        ("ational", "ate"), ("ization", "ize"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"),
        ("tional", "tion"), ("biliti", "ble"), ("lessli", "less"),
        ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"),
        ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"),
        ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    /// <summary>Step 3.</summary>
    public static readonly ImmutableArray<(string Ending, string By)> Third =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    /// <summary>Step 4.</summary>
    public static readonly ImmutableArray<string> Last =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic",
    ];
}

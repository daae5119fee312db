namespace EvidenceSite.Search;

/// <summary>The tables of <see cref="SpanishStemmer"/>, without accents; in each, longer endings come before those that they end in.</summary>
internal static class SpanishEndings
{
    /// <summary>Step 0: pronouns written as one word with their verb.</summary>
    public static readonly ImmutableArray<string> Pronouns = ["selas", "selos", "sela", "selo", "las", "les", "los", "nos", "la", "le", "lo", "me", "se"];

    /// <summary>What must stand before such a pronoun.</summary>
    public static readonly ImmutableArray<string> BeforePronouns = ["iendo", "yendo", "ando", "ar", "er", "ir"];

    /// <summary>Step 1: endings of nouns and adjectives, what takes their place, and what may go before them then.</summary>
    public static readonly ImmutableArray<(ImmutableArray<string> Endings, string By, ImmutableArray<string> Before)> Nouns =
    [
        ([
            "amientos", "imientos", "amiento", "imiento", "ables", "anzas", "ibles", "ismos", "istas", "able", "anza", "ible", "icas",
            "icos", "ismo", "ista", "osas", "osos", "ica", "ico", "osa", "oso",
        ], "", []),
        ([
            "ariamos", "eriamos", "iriamos", "ariais", "eriais", "iriais", "arian", "arias", "arios", "erian", "erias", "irian", "irias",
            "aria", "ario", "eria", "iria",
        ], "", []),
        (["aciones", "adoras", "adores", "ancias", "acion", "adora", "ancia", "antes", "ador", "ante"], "", ["ic"]),
        (["logias", "logia"], "log", []),
        (["uciones", "ucion"], "u", []),
        (["encias", "encia"], "ente", []),
        (["mente"], "", ["able", "ante", "ible"]),
        (["idades", "idad"], "", ["abil", "ic", "iv"]),
        (["ivas", "ivos", "iva", "ivo"], "", ["at"]),
    ];

    /// <summary>Step 1: what may go before -amente.</summary>
    public static readonly ImmutableArray<string> BeforeAmente = ["os", "ic", "ad"];

    /// <summary>Step 2a: endings of verbs behind a u.</summary>
    public static readonly ImmutableArray<string> AfterU = ["yamos", "yendo", "yeron", "yais", "yan", "yas", "yen", "yes", "ya", "ye", "yo"];

    /// <summary>Step 2b: endings of the present that leave a silent u behind a g.</summary>
    public static readonly ImmutableArray<string> Present = ["emos", "eis", "en", "es"];

    /// <summary>Step 2b: endings of verbs.</summary>
    public static readonly ImmutableArray<string> Verbs =
    [
        "ieramos", "iesemos", "abamos", "aramos", "aremos", "asemos", "asteis", "eremos", "ierais", "ieseis", "iremos", "isteis", "abais",
        "arais", "areis", "aseis", "ereis", "iendo", "ieran", "ieras", "ieron", "iesen", "ieses", "ireis", "aban", "abas", "adas", "ados",
        "amos", "ando", "aran", "aras", "aron", "asen", "ases", "aste", "emos", "idas", "idos", "iera", "iese", "imos", "iste", "aba",
        "ada", "ado", "ais", "ara", "ase", "eis", "ida", "ido", "ad", "an", "ar", "as", "ed", "en", "er", "es", "id", "ir",
    ];
}

namespace EvidenceSite.Theme;

/// <summary>What a piece of a script is, as far as white space depends on it.</summary>
internal enum ScriptTokenKind
{
    /// <summary>White space with its line ends.</summary>
    Space,

    /// <summary>To the end of the line, or between its marks.</summary>
    Comment,

    /// <summary>A string, a template with all that it holds, or a regular expression: kept letter by letter.</summary>
    Literal,

    /// <summary>A name, a key word or a number.</summary>
    Word,

    /// <summary>One mark.</summary>
    Mark,
}

namespace EvidenceSite.Search;

/// <summary>What a character does in the cutting of words: TEXT.md, section 2.</summary>
internal enum CharKind : byte
{
    /// <summary>Ends a word.</summary>
    Gap,

    /// <summary>A letter of a script that puts spaces between words.</summary>
    Letter,

    /// <summary>A decimal digit, also a lowered one as in CO₂.</summary>
    Digit,

    /// <summary>A letter of a script that puts no spaces between words.</summary>
    Unspaced,

    /// <summary>Goes with the character before it: a mark, a joiner, a soft hyphen.</summary>
    Extend,
}

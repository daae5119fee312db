namespace EvidenceSite.Check;

/// <summary>What a piece of markup means to somebody who looks for words.</summary>
internal enum MarkupKind
{
    /// <summary>A piece of running text, with characters encoded.</summary>
    Text,

    /// <summary>The words of one attribute or comment, which belong to no running text.</summary>
    Apart,

    /// <summary>A word ends here, but no text: a line break, or a note mark between words.</summary>
    WordBreak,

    /// <summary>A text ends here.</summary>
    Break,

    /// <summary>The subject of an RDFa statement.</summary>
    Credit,

    /// <summary>A block of data.</summary>
    Json,
}

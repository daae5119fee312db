namespace EvidenceSite.Csl.Pieces;

/// <summary>Where a text comes from, as far as it matters.</summary>
internal enum TextOrigin
{
    Any,

    /// <summary>A term of the locale: one that begins a sentence is capitalised.</summary>
    Term,

    /// <summary>The rest of a field after a tag or quotation mark: its punctuation stands where the writer has put it.</summary>
    WithinField,
}

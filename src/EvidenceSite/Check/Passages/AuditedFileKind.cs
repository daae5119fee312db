namespace EvidenceSite.Check;

/// <summary>How the words of a file are read.</summary>
internal enum AuditedFileKind
{
    /// <summary>It holds no words: an image, a font, a packed file.</summary>
    Wordless,

    Plain,

    Markup,

    Json,
}

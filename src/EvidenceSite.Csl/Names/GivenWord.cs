namespace EvidenceSite.Csl.Names;

/// <summary>A word of a given name.</summary>
internal readonly ref struct GivenWord(ReadOnlySpan<char> text, bool hasStop, bool isHyphenated)
{
    /// <summary>Without a full stop after it.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>A hyphen stands before it.</summary>
    public bool IsHyphenated { get; } = isHyphenated;

    public bool StartsSmall => char.IsLower(Text[0]) && !hasStop;

    /// <summary>It has been shortened already, to a letter or to something like "Ph.".</summary>
    public bool IsAbbreviation => hasStop || (Text.Length == 1 && char.IsUpper(Text[0]));

    /// <summary>The second letter belongs to the initial: both were typed as capitals of a mixed word, as in "TSerendorj".</summary>
    public bool HasDoubleInitial => Text.Length > 2 && char.IsUpper(Text[1]) && char.IsLower(Text[2]);
}

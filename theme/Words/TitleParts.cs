namespace EvidenceSite.Theme.Words;

/// <summary>A title and what follows its first colon, so that a long title reads as two.</summary>
/// <param name="Main">Without the colon.</param>
/// <param name="Colon">The colon as it stands in the title, with the space behind it; empty without a subtitle.</param>
/// <param name="Sub">Empty for none.</param>
internal readonly record struct TitleParts(string Main, string Colon, string Sub)
{
    // Measured in characters, where a third line would begin at the first size and a fifth at the second.
    private const int Long = 95;
    private const int VeryLong = 190;

    /// <summary>Splits at the first colon that is followed by a space, or at a full-width one.</summary>
    public static TitleParts Of(string title)
    {
        for (var i = 1; i < title.Length - 1; i++)
        {
            if (title[i] == '：') return new(title[..i], "：", title[(i + 1)..]);
            if (title[i] == ':' && title[i + 1] == ' ') return new(title[..i], ": ", title[(i + 2)..].TrimStart());
        }
        return new(title, "", "");
    }

    /// <summary>The class of the size that suits the whole title; null for the largest.</summary>
    public string? SizeClass => (Main.Length + Sub.Length) switch
    {
        > VeryLong => "very-long",
        > Long => "long",
        _ => null,
    };
}

namespace EvidenceSite.Render;

/// <summary>Who made a source, under which licence, and what we changed: title, author, source, licence (CC BY 4.0, section 3(a)(1)).</summary>
public sealed record Credit(Study Study)
{
    public Record Record => Study.Record;

    /// <summary>What this site made of the source, in words; null when it made nothing.</summary>
    public string? Changes => Study.Summary?.Changes;

    /// <summary>The language of <see cref="Changes"/>.</summary>
    public string? ChangesLanguage => Study.Summary?.Language;

    /// <summary>Whether a text was made from the source's own, and not told in words of ours.</summary>
    public bool IsAdapted => Study.Summary is { Reuse: SummaryReuse.Adapted };
}

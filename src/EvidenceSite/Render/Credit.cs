namespace EvidenceSite.Render;

/// <summary>Who made a source, under which licence, and what we changed: title, author, source, licence (CC BY 4.0, section 3(a)(1)).</summary>
/// <param name="Changes">What this site changed, in words; null when the source is shown as it is.</param>
/// <param name="ChangesLanguage">The language of <paramref name="Changes"/>.</param>
public sealed record Credit(Record Record, string? Changes, string? ChangesLanguage);

namespace EvidenceSite.Read;

/// <summary>Where the input stands on disk.</summary>
/// <param name="Theme">A folder whose files replace the theme's own; null for none.</param>
public sealed record InputFolders(string Input, string Configuration, string? Theme);

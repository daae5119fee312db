namespace EvidenceSite.Theme;

/// <summary>A piece of a script.</summary>
/// <param name="Text">As it stands there; never empty.</param>
internal readonly record struct ScriptToken(ScriptTokenKind Kind, string Text);

namespace EvidenceSite.Validate;

/// <summary>A text of the input with the place where it stands.</summary>
internal readonly record struct PlacedText(string Value, Place Place);

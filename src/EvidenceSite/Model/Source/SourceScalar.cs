namespace EvidenceSite.Model;

/// <summary>One value. Everything is text here; Validate decides what it means.</summary>
/// <param name="Value">The text after YAML's folding and escapes.</param>
/// <param name="IsPlain">True when it stood without quotes and outside a block, so that <c>null</c> and <c>~</c> mean nothing at all.</param>
/// <param name="Place">Its first character; of a block scalar, its indicator.</param>
public sealed record SourceScalar(string Value, bool IsPlain, Place Place) : SourceNode(Place)
{
    /// <summary>True for what YAML 1.2 (section 10.2.1.1) takes as null: nothing, <c>~</c> or <c>null</c> without quotes.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";
}

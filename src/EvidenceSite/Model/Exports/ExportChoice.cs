namespace EvidenceSite.Model;

/// <summary>What <c>exports</c> in <c>site.yaml</c> says; null for what it leaves to the program.</summary>
public sealed record ExportChoice(ImmutableArray<ExportFormat>? Record, ImmutableArray<ExportFormat>? List, ImmutableArray<ExportFormat>? Catalogue)
{
    /// <summary>Everything left to the program.</summary>
    public static ExportChoice Unsaid { get; } = new(null, null, null);
}

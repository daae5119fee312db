namespace EvidenceSite.Write;

/// <summary>What writing a site changed on the disk, in files.</summary>
/// <param name="Written">New, or with other content than before.</param>
/// <param name="Unchanged">Not touched.</param>
/// <param name="Deleted">Left over from an earlier build.</param>
public sealed record WriteReport(int Written, int Unchanged, int Deleted)
{
    /// <summary>The disk is as it was.</summary>
    public static WriteReport Nothing { get; } = new(0, 0, 0);
}

namespace EvidenceSite.Model;

/// <summary>A study's status, and the notice that says so.</summary>
/// <param name="Notice">The notice's DOI; null when it has none or nothing happened.</param>
/// <param name="On">The notice's date.</param>
/// <param name="Reason">In the notice's words.</param>
public sealed record RecordStatus(StatusKind Kind, Doi? Notice = null, PartialDate? On = null, string? Reason = null)
{
    public static RecordStatus Current { get; } = new(StatusKind.Current);
}

namespace EvidenceSite.New;

/// <summary>Somebody is about to change a published brief.</summary>
/// <param name="Slug">The brief.</param>
/// <param name="Date">The day of the new version; a whole day.</param>
/// <param name="Summary">What the new version changes, in one line.</param>
public sealed record NewVersionRequest(string Slug, PartialDate Date, string Summary);

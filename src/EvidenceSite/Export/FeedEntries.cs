namespace EvidenceSite.Export;

/// <summary>Makes the entries of a feed in one language.</summary>
internal sealed class FeedEntries(Catalogue catalogue, InterfaceTexts texts, Addresses addresses)
{
    private readonly SiteSettings site = catalogue.Content.Site;

    /// <summary>A brief; where it rests on a study that was corrected, doubted or retracted, its text says so.</summary>
    public FeedEntry Of(Brief brief) => new(
        site.BaseUrl + addresses.Brief(brief.Slug).Escaped, brief.Title, brief.Language, brief.Dated,
        catalogue.CitedStatus.TryGetValue(brief.Slug, out var gravest) ? $"{brief.Description} {Words(gravest, "-used")}." : brief.Description,
        [.. brief.Authors.Select(a => a.Display)], Rights(brief.Licence ?? site.Licence, null));

    /// <summary>A study; one that does not simply stand has its status before its title, where every feed reader shows it.</summary>
    public FeedEntry Of(Study study, PartialDate date)
    {
        var record = study.Record;
        var text = study.Summary is { } summary ? PlainText.Of(summary.Headline) : "";
        var grant = record.ArticleLicence;
        var stands = record.Status.Kind == StatusKind.Current;
        return new(
            site.BaseUrl + addresses.Record(study.Id).Escaped,
            stands ? record.Title : $"[{Words(record.Status.Kind, "")}] {record.Title}",
            record.Language, date,
            stands ? text : string.Join(' ', new[] { Words(record.Status.Kind, "-notice"), text }.Where(part => part.Length > 0)),
            [.. record.Authors.Select(a => a.Display)], Rights(grant?.Spdx, grant?.Copyright));
    }

    // A theme may come without these words; the English ones are better than silence.
    private string Words(StatusKind kind, string ending)
    {
        var key = kind switch { StatusKind.Corrected => "corrected", StatusKind.Concern => "concern", _ => "retracted" };
        return texts.Values.TryGetValue($"status.{key}{ending}", out var words) ? words : StatusText.Word(kind);
    }

    private static string? Rights(SpdxLicence? licence, string? copyright)
    {
        var parts = new[] { copyright, licence?.Name, licence?.Url }.OfType<string>().ToArray();
        return parts.Length == 0 ? null : string.Join(". ", parts);
    }
}

using System.Collections.Frozen;

namespace EvidenceSite.Relate;

/// <summary>What a brief owes its readers: no retracted study unawares, the article and not its preprint, a review in time, a successor that is there.</summary>
internal sealed class BriefCheck(FrozenDictionary<string, Study> studies, Content content, DiagnosticBag bag)
{
    /// <summary>Looks at the newest text of each brief; a frozen version cannot be mended and shows its notices by itself.</summary>
    public static void Run(FrozenDictionary<string, Study> studies, Content content, DiagnosticBag bag)
    {
        var check = new BriefCheck(studies, content, bag);
        foreach (var brief in content.Briefs) check.Check(brief);
    }

    private void Check(Brief brief)
    {
        // The first citation of each record stands for all: one fault, one line.
        var cited = TextWalk.Clusters(brief.Sections).SelectMany(c => c.Cites).DistinctBy(c => c.RecordId).Where(c => studies.ContainsKey(c.RecordId)).ToArray();
        foreach (var cite in cited)
        {
            Retraction(brief, cite);
            Preprint(cite);
        }
        foreach (var (id, place) in brief.AcknowledgedRetractions) Acknowledged(id, place, cited);
        Review(brief);
        Successor(brief);
    }

    private void Retraction(Brief brief, Model.Cite cite)
    {
        var status = studies[cite.RecordId].Record.Status;
        if (status.Kind != StatusKind.Retracted || brief.Status == BriefStatus.Draft) return;
        if (brief.AcknowledgedRetractions.Any(known => known.Key == cite.RecordId)) return;
        bag.Add(
            Codes.RetractionCited, cite.Place, $"The brief cites \"{cite.RecordId}\", which was retracted{(status.On is { } on ? $" on {on}" : "")}",
            $"Take the citation and what rests on it out, or, where the text says that the study was retracted, write acknowledges-retraction: [{cite.RecordId}] in the front matter");
    }

    private void Preprint(Model.Cite cite)
    {
        var article = studies[cite.RecordId].Relations.FirstOrDefault(r => r.IsPublication && r.Record is not null)?.Record;
        if (article is null) return;
        var what = article.Status.Kind == StatusKind.Retracted ? "which was published and then retracted" : "which has been published since";
        bag.Add(
            Codes.PreprintCited, cite.Place, $"The brief cites \"{cite.RecordId}\", {what} as \"{article.Id}\"",
            $"Look whether the published text says the same, and cite \"{article.Id}\"");
    }

    private void Acknowledged(string id, Place place, Model.Cite[] cited)
    {
        var fault = !studies.TryGetValue(id, out var study) ? "is no record of the catalogue"
            : study.Record.Status.Kind != StatusKind.Retracted ? "was not retracted"
            : cited.All(cite => cite.RecordId != id) ? "is not cited in this brief"
            : null;
        if (fault is null) return;
        bag.Add(Codes.RetractionAcknowledged, place, $"\"{id}\" stands in \"acknowledges-retraction\", but {fault}", "Take it out of the list, or correct the id");
    }

    private void Review(Brief brief)
    {
        if (!brief.IsOverdue(content.Site.BuildDate)) return;
        bag.Add(
            Codes.ReviewOverdue, brief.PlaceOf("review-due"), $"The review of this brief was due on {brief.ReviewDue}; the site's day is {content.Site.BuildDate}",
            "Look whether it still holds, then write last-reviewed and a new review-due, or give it another status");
    }

    private void Successor(Brief brief)
    {
        if (brief.SupersededBy is not { } slug || content.Briefs.Any(other => other.Slug == slug)) return;
        var known = content.Briefs.Select(other => other.Slug).Where(other => other != brief.Slug);
        bag.Add(
            Codes.UnknownSuccessor, brief.PlaceOf("superseded-by"), $"There is no brief \"{slug}\" to take the place of \"{brief.Slug}\"",
            NearestName.Hint(slug, known) ?? "Add the brief, or correct its name");
    }
}

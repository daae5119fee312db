namespace EvidenceSite.Validate;

/// <summary>The dates of a brief follow each other as in life.</summary>
internal static class BriefDates
{
    public static void Check(Brief brief, MappingReader reader)
    {
        // A date that was reported already says nothing about the order.
        if (brief.Published == default) return;
        if (brief.Modified is { } modified && modified.CompareTo(brief.Published) < 0)
            Report(reader, "modified", $"The brief was modified on {modified}, before it was published on {brief.Published}");
        if (brief.LastReviewed is { } reviewed && reviewed.CompareTo(brief.Published) < 0)
            Report(reader, "last-reviewed", $"The brief was last reviewed on {reviewed}, before it was published on {brief.Published}");
        if (brief.ReviewDue is not { } due) return;
        if (due.CompareTo(brief.Published) <= 0)
            Report(reader, "review-due", $"The review is due on {due}, which is not after the brief was published on {brief.Published}");
        else if (brief.LastReviewed is { } last && due.CompareTo(last) <= 0)
            Report(reader, "review-due", $"The next review is due on {due}, which is not after the brief was last reviewed on {last}");
    }

    private static void Report(MappingReader reader, string key, string message) =>
        reader.Diagnostics.Add(Codes.DateOrder, reader.PlaceOf(key), message, "Correct one of the dates");
}

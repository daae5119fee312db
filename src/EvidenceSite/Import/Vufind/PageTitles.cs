namespace EvidenceSite.Import;

/// <summary>Compares the copies of the title that a page holds.</summary>
internal static class PageTitles
{
    /// <summary>Reports copies that differ; a short title may lack the subtitle, a full one may add who is responsible.</summary>
    public static void Compare(PageFields page, StaffValue title)
    {
        foreach (var field in (ReadOnlySpan<string>)["title_full", "title_fullStr", "title_full_unstemmed", "title_short"])
        {
            if (page.View.First(field) is not { } copy || Begins(copy.Text, title.Text)) continue;
            if (field == "title_short" && Begins(title.Text, copy.Text)) continue;
            var (ours, theirs) = (PageFields.Short(title.Text), PageFields.Short(copy.Text));
            page.Disagree(copy, $"The title is \"{ours}\" in \"title\" but \"{theirs}\" in \"{field}\"", "\"title\" is taken");
            return;
        }
    }

    private static bool Begins(string text, string start) => text.StartsWith(start, StringComparison.Ordinal);
}

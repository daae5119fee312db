namespace EvidenceSite.Import;

/// <summary>The parts that Crossref's kinds of work have in common.</summary>
internal static class CrossrefParts
{
    public static void Names(ImportEntry entry, XmlPart work)
    {
        if (entry.Names.Count > 0) return;
        foreach (var person in work.First("contributors")?.Children ?? [])
        {
            var role = person["contributor_role"] switch { "editor" => "editor", "translator" => "translator", "chair" => "chair", _ => "author" };
            entry.AddName(role, Name(person), person.Place);
        }
        // A dissertation has its author beside, not below, a list of contributors.
        foreach (var person in work.All("person_name")) entry.AddName("author", Name(person), person.Place);
    }

    public static void Titles(ImportEntry entry, XmlPart work)
    {
        if (work.First("titles/title") is not { } title) return;
        var subtitle = work.First("titles/subtitle")?.Text;
        var text = Joined(title);
        var colon = text.EndsWith(':') || text.EndsWith('?') || text.EndsWith('!') ? " " : ": ";
        entry.Set("title", string.IsNullOrEmpty(subtitle) ? text : text + colon + subtitle, title.Place);
    }

    public static void Book(ImportEntry entry, XmlPart book, bool isWork)
    {
        if (!isWork) PubmedMapping.Take(entry, "container-title", book.First("proceedings_title") ?? book.First("titles/title"));
        PubmedMapping.Take(entry, "publisher", book.First("publisher/publisher_name"));
        PubmedMapping.Take(entry, "publisher-place", book.First("publisher/publisher_place"));
        PubmedMapping.Take(entry, "volume", book.First("volume"));
        PubmedMapping.Take(entry, "edition", book.First("edition_number"));
        PubmedMapping.Take(entry, "collection-title", book.First("series_metadata/titles/title"));
        if (book["language"] is { } language) entry.Set("language", language, book.Place);
        foreach (var number in book.All("isbn")) entry.Add("ISBN", number.Text, number.Place);
    }

    /// <summary>Print before online, as citations have it, and the work's own date before that of its issue.</summary>
    public static void Date(ImportEntry entry, XmlPart work, XmlPart whole)
    {
        var groups = (IEnumerable<XmlPart>[])
        [
            work.All("publication_date", "posted_date", "review_date", "approval_date"),
            whole.First("journal_issue")?.All("publication_date") ?? [],
            whole.Children.Where(c => c.Name.EndsWith("_metadata", StringComparison.Ordinal)).SelectMany(c => c.All("publication_date")),
        ];
        foreach (var date in groups.SelectMany(g => g.OrderBy(d => d["media_type"] == "online")))
        {
            if (DateText.Of(date.First("year")?.Text, date.First("month")?.Text, date.First("day")?.Text) is { } known) entry.Set("issued", known.ToString(), date.Place);
        }
    }

    public static void Numbers(ImportEntry entry, XmlPart work)
    {
        PubmedMapping.Take(entry, "DOI", work.First("doi_data/doi"));
        PubmedMapping.Take(entry, "URL", work.First("doi_data/resource"));
        if (work.First("pages/first_page") is { } first)
        {
            var last = work.First("pages/last_page")?.Text;
            entry.Set("page", string.IsNullOrEmpty(last) || last == first.Text ? first.Text : $"{first.Text}-{last}", first.Place);
        }
        var number = work.First("publisher_item")?.All("item_number").FirstOrDefault(n => n["item_number_type"] is "article_number" or "article-number");
        number ??= entry.Type == "article-journal" && entry["volume"] is null ? work.First("publisher_item/identifier") : null;
        PubmedMapping.Take(entry, "page", number);
        if (entry.Type == "review") entry.Set("genre", "peer review", work.Place);
    }

    /// <summary>The licence of the version of record before others, since that is what the record is about.</summary>
    public static void Rights(ImportEntry entry, XmlPart work)
    {
        var links = work.Inside("license_ref").ToList();
        var best = links.Find(l => l["applies_to"] == "vor") ?? links.Find(l => l["applies_to"] is null) ?? links.FirstOrDefault();
        if (best is not null) entry.AddRights(best.Text, best.Place);
    }

    private static PersonName? Name(XmlPart person)
    {
        if (person.Name == "organization") return NameText.Whole(person.Text);
        if (person.Name == "anonymous") return NameText.Whole(person["contributor_role"] == "reviewer" ? "Anonymous Reviewer" : "Anonymous");
        if (person.Name != "person_name") return null;
        var name = NameText.Of(person.First("surname")?.Text, person.First("given_name")?.Text, person.First("suffix")?.Text);
        return name is not null && person.First("ORCID") is { } id && Orcid.TryParse(id.Text, out var orcid) ? name with { Orcid = orcid } : name;
    }

    // Files that somebody indented have line ends around an index, as in "CO\n  <sub>2</sub>".
    private static string Joined(XmlPart title) => title.Children.Exists(c => c.Name is "sub" or "sup") && title.Children.Exists(c => c.Run.Contains('\n', StringComparison.Ordinal))
        ? ImportEntry.Fold(string.Concat(title.Children.Select((c, i) => c.Name.Length > 0 ? c.Text
            : i + 1 < title.Children.Count && title.Children[i + 1].Name is "sub" or "sup" ? c.Run.TrimEnd() : c.Run)))
        : title.Text;
}

namespace EvidenceSite.Cite;

/// <summary>Formats references the way medical journals do (ICMJE, after NLM's "Citing Medicine"). What a record does not say is left out.</summary>
public static class ReferenceFormat
{
    private const int NamedAuthors = 6;

    /// <summary>The reference of a record: authors, title, journal, date, volume, pages, DOI.</summary>
    public static ImmutableArray<CiteRun> Of(Record record)
    {
        var runs = ImmutableArray.CreateBuilder<CiteRun>();
        Sentence(runs, Names(record.Authors));
        Sentence(runs, record.Title);
        if ((record.ContainerTitleShort ?? record.ContainerTitle) is { } container)
        {
            runs.Add(new CiteRun(container, Italic: true));
            runs.Add(new CiteRun(". "));
        }
        else
        {
            Sentence(runs, record.Publisher ?? "");
        }
        Sentence(runs, Issue(record));
        Address(runs, record);
        return runs.ToImmutable();
    }

    /// <summary>The same without italics and links.</summary>
    public static string Text(Record record) => string.Concat(Of(record).Select(run => run.Text)).TrimEnd();

    /// <summary>
    /// The reference of a page of this site: authors, title, version, site, date and permanent address. The address is no
    /// link, since it stands on that very page; in a preview it would lead away to the published site.
    /// </summary>
    public static ImmutableArray<CiteRun> OfPage(ImmutableArray<PersonName> authors, string title, string siteTitle, PartialDate? date, string url)
    {
        var runs = ImmutableArray.CreateBuilder<CiteRun>();
        Sentence(runs, Names(authors));
        Sentence(runs, title);
        runs.Add(new CiteRun(siteTitle, Italic: true));
        runs.Add(new CiteRun(date is null ? ". " : $". {date}. "));
        runs.Add(new CiteRun(url));
        return runs.ToImmutable();
    }

    private static void Sentence(ImmutableArray<CiteRun>.Builder runs, string text)
    {
        if (text.Length == 0) return;
        runs.Add(new CiteRun(text[^1] is '.' or '?' or '!' ? text + " " : text + ". "));
    }

    private static string Names(ImmutableArray<PersonName> authors)
    {
        var names = authors.Take(NamedAuthors).Select(Name);
        return string.Join(", ", authors.Length > NamedAuthors ? names.Append("et al") : names);
    }

    // Family name, then initials without stops: "Buxton JA".
    private static string Name(PersonName name)
    {
        if (name.Literal is { } literal) return literal;
        var family = string.Join(' ', new[] { name.NonDroppingParticle, name.Family }.OfType<string>());
        var initials = string.Concat((name.Given ?? "").Split([' ', '\u00A0', '\u202F', '.', '-', '‐', '‑'], StringSplitOptions.RemoveEmptyEntries).Select(Initial));
        return string.Join(' ', new[] { family, initials, name.Suffix ?? "" }.Where(part => part.Length > 0));
    }

    private static string Initial(string givenName) => System.Text.Rune.GetRuneAt(givenName, 0).ToString().ToUpperInvariant();

    // Year;volume(issue):pages. What is missing takes the mark before it along.
    private static string Issue(Record record)
    {
        var year = record.Issued is { } issued ? new PartialDate(issued.Year).ToString() : "";
        var volume = (record.Volume ?? "") + (record.Issue is { } issue ? $"({issue})" : "");
        var pages = record.Page?.Replace('-', '–') ?? record.Number ?? "";
        var part = string.Join(';', new[] { year, volume }.Where(text => text.Length > 0));
        return string.Join(':', new[] { part, pages }.Where(text => text.Length > 0));
    }

    private static void Address(ImmutableArray<CiteRun>.Builder runs, Record record)
    {
        if (record.Doi is { } doi) runs.Add(new CiteRun($"doi:{doi}", Link: doi.Url));
        else if (record.SourceUrl is { } url) runs.Add(new CiteRun(url, Link: url));
    }
}

using System.Text;

namespace EvidenceSite.Render;

/// <summary>
/// A study as the title of a COinS span (OpenURL ContextObject in SPAN; Z39.88-2004, key-encoded values), which Zotero reads on lists. It says less
/// than Highwire tags and Zotero would prefer it to them, so it never stands on a study's own page.
/// </summary>
public static class Coins
{
    /// <summary>In a larger catalogue lists go without: rows in all lists would take some 7 kB a study.</summary>
    public const int MostStudies = 5_000;

    /// <summary>Keys and values, percent-encoded as UTF-8; not yet encoded for HTML.</summary>
    public static string Of(Record record, RenderContext context)
    {
        var text = new StringBuilder("ctx_ver=Z39.88-2004&rft_val_fmt=").Append(Uri.EscapeDataString("info:ofi/fmt:kev:mtx:" + FormatOf(record.Type)));
        foreach (var (key, value) in Pairs(record, context))
        {
            if (!string.IsNullOrEmpty(value)) text.Append('&').Append(key).Append('=').Append(Uri.EscapeDataString(value));
        }
        return text.ToString();
    }

    private static IEnumerable<(string Key, string? Value)> Pairs(Record record, RenderContext context)
    {
        yield return ("rfr_id", $"info:sid/{new Uri(context.Site.BaseUrl).Host}:{record.Id}");
        yield return ("rft_id", record.Doi is { } doi ? $"info:doi/{doi}" : null);
        yield return ("rft_id", record.Pmid is { } pmid ? $"info:pmid/{pmid}" : null);
        yield return ("rft.genre", GenreOf(record.Type));
        var title = StatusPrefix.Title(record, context.Texts);
        yield return (IsPart(record.Type) ? "rft.atitle" : FormatOf(record.Type) == "book" ? "rft.btitle" : "rft.title", title);
        yield return (record.Type == "chapter" ? "rft.btitle" : "rft.jtitle", IsPart(record.Type) ? record.ContainerTitle : null);
        yield return ("rft.stitle", IsPart(record.Type) ? record.ContainerTitleShort : null);
        yield return ("rft.date", record.Issued?.ToString());
        yield return ("rft.volume", record.Volume);
        yield return ("rft.issue", record.Issue);
        yield return ("rft.pages", record.Page);
        yield return ("rft.artnum", record.Number);
        foreach (var issn in record.Issns) yield return ("rft.issn", issn.ToString());
        yield return ("rft.isbn", record.Variables.FirstOrDefault(v => v.Key == "ISBN").Value);
        yield return (FormatOf(record.Type) == "dc" ? "rft.publisher" : "rft.pub", FormatOf(record.Type) is "book" or "dc" ? record.Publisher : null);
        foreach (var pair in Names(record)) yield return pair;
        yield return ("rft.language", record.Language);
    }

    // The first person by parts, all others as they sign, and an organisation as such.
    private static IEnumerable<(string Key, string? Value)> Names(Record record)
    {
        for (var i = 0; i < record.Authors.Length; i++)
        {
            var author = record.Authors[i];
            if (FormatOf(record.Type) == "dc") yield return ("rft.creator", author.Inverted);
            else if (author.Literal is not null) yield return ("rft.aucorp", author.Literal);
            else if (i > 0) yield return ("rft.au", author.Inverted);
            else
            {
                yield return ("rft.aulast", author.Family is null ? null : string.Join(' ', new[] { author.NonDroppingParticle, author.Family }.OfType<string>()));
                yield return ("rft.aufirst", string.Join(' ', new[] { author.Given, author.DroppingParticle }.OfType<string>()));
            }
        }
    }

    private static bool IsPart(string type) => FormatOf(type) == "journal" || type is "chapter" or "entry" or "paper-conference";

    private static string FormatOf(string type) => type switch
    {
        "book" or "chapter" or "report" or "entry" => "book",
        "thesis" => "dissertation",
        "article-journal" or "article-magazine" or "article-newspaper" or "article" or "review" or "paper-conference" => "journal",
        _ => "dc",
    };

    private static string? GenreOf(string type) => type switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" or "review" => "article",
        "article" => "preprint",
        "paper-conference" => "proceeding",
        "book" => "book",
        "chapter" or "entry" => "bookitem",
        "report" => "report",
        _ => null,
    };
}

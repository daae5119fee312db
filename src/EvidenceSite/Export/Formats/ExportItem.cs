namespace EvidenceSite.Export;

/// <summary>A record to be written, with what the formats ask of it.</summary>
/// <param name="CitationKey">Its name in BibTeX files and the like, which no other record of the catalogue has.</param>
internal sealed record ExportItem(Record Record, string CitationKey)
{
    /// <summary>First and last page; the last is null for a single one, and both are where the record has none.</summary>
    public (string? First, string? Last) Pages
    {
        get
        {
            if (Record.Page is not { } page) return (null, null);
            var parts = page.Split(['-', '–'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            // Two ranges, "1-4, 9-12", have no one first and last page.
            return parts.Length == 2 && !page.Contains(',', StringComparison.Ordinal) ? (parts[0], parts[1]) : (page, null);
        }
    }

    /// <summary>The abstract with a line for each section; null where it has none or it may not be shown.</summary>
    public string? Abstract => Record.Abstract.IsEmpty ? null : string.Join('\n', Record.Abstract.Select(SectionText));

    /// <summary>Title of the journal, book or site, in full where it is known.</summary>
    public string? Container => Record.ContainerTitle ?? Record.ContainerTitleShort;

    /// <summary>The best address of the work.</summary>
    public string? Url => Record.Url ?? Record.SourceUrl;

    /// <summary>The address of the licence.</summary>
    public string? LicenceUrl => Record.ArticleLicence?.Spdx?.Url ?? Record.ArticleLicence?.Url;

    /// <summary>What the record itself notes, and what became of the study, for formats without a field for that.</summary>
    public IEnumerable<string> Notes => new[] { Variable("note"), StatusText.Of(Record.Status) }.OfType<string>();

    /// <summary>Holder, licence and address in one line; null where nothing is known.</summary>
    public string? Rights
    {
        get
        {
            if (Record.ArticleLicence is not { } grant) return null;
            var name = grant.Spdx?.Name ?? grant.Statement;
            var parts = new[] { grant.Copyright ?? grant.Holder, name, LicenceUrl, grant.RequiredNotice }.OfType<string>();
            return PlainLine.Of(string.Join(". ", parts.Select(part => part.TrimEnd('.'))));
        }
    }

    /// <summary>Another CSL variable; null where the record does not have it.</summary>
    public string? Variable(string key) => Record.Variables.FirstOrDefault(v => v.Key == key).Value;

    /// <summary>Everyone in a role, in written order.</summary>
    public IEnumerable<PersonName> InRole(string role) => Record.Contributors.Where(c => c.Role == role).Select(c => c.Name);

    /// <summary>A section with its label.</summary>
    public static string SectionText(AbstractSection section) => section.Label is { } label ? $"{label}: {section.Text}" : section.Text;
}

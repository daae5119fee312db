namespace EvidenceSite.Cite;

/// <summary>A page of this site as somebody cites it: a summary or a brief.</summary>
/// <param name="Title">With what tells it from others: its version, or the study that it is about.</param>
/// <param name="Site">The site's title.</param>
/// <param name="Publisher">Who answers for the site.</param>
/// <param name="Date">Of this very text.</param>
/// <param name="Url">Its permanent address. It is no link: it stands on that very page, and in a preview would lead away to the published site.</param>
public sealed record OwnPage(ImmutableArray<PersonName> Authors, string Title, string Site, string Publisher, PartialDate? Date, string Url)
{
    /// <summary>The language of the title, by which styles choose their capitals.</summary>
    public string? Language { get; init; }

    /// <summary>A part of the title that keeps its letters as they are, such as a DOI; null for none.</summary>
    public string? Verbatim { get; init; }

    internal CitableWork Work()
    {
        // As the page itself writes them.
        var fields = new ItemFields(Guard.Verbatim);
        fields.Names("author", Authors);
        fields.Title(Title, Verbatim);
        fields.Text("language", Language);
        fields.Text("container-title", Site);
        // Most styles name both, and one name twice says nothing.
        if (Publisher != Site && Authors.All(author => author.Literal != Publisher)) fields.Text("publisher", Publisher);
        if (Date is { } date) fields.Date("issued", date);
        fields.Identifier("URL", Url);
        return new(fields.Item("page", "webpage"), []);
    }
}

using EvidenceSite.Cite;
using EvidenceSite.Render;

namespace EvidenceSite.Theme.Words;

/// <summary>What running text needs in order to be laid out: where it stands and what its citations lead to.</summary>
/// <param name="Context">Of the page.</param>
/// <param name="Bibliography">The citations of the page; clusters that are not in it are left out.</param>
/// <param name="Notes">Quotations to set beside the claims they support; null for text without side notes.</param>
/// <param name="HeadingShift">Added to the level of headings within the text.</param>
internal sealed record ProseScope(RenderContext Context, Bibliography Bibliography, SideNotes? Notes = null, int HeadingShift = 0)
{
    /// <summary>The claims of a brief by the citations that end them; null for text that makes none.</summary>
    public IReadOnlyDictionary<CitationCluster, Claim>? Claims { get; init; }

    /// <summary>The interface's language, to be said where the text around is in another; null where it is the same.</summary>
    public string? OwnLanguage { get; init; }

    /// <summary>Text that shows no citations, as in lists.</summary>
    public static ProseScope Plain(RenderContext context) => new(context, Bibliography.Empty);

    /// <summary>What a mark shows: a number, or authors and year, with a letter where side notes tell findings apart.</summary>
    public string LabelOf(CiteMark mark) => Notes?.LabelOf(mark) ?? mark.Label;

    /// <summary>That letter; null for none.</summary>
    public string? LetterOf(CiteMark mark) => Notes?.LetterOf(mark);

    /// <summary>Where a mark leads: to the finding, to the section of the abstract, else to its note or the entry of the reference list.</summary>
    public string LinkOf(CiteMark mark)
    {
        var cite = mark.Cite;
        var record = Context.Addresses.Record(cite.RecordId);
        if (cite.FindingId is { } finding) return Context.Links.To(record, finding);
        if (mark.IsInAbstract) return Context.Links.To(record, AbstractAnchor.Of(cite.Locator!));
        return Bibliography.Form == CitationForm.Note ? $"#note-{mark.Label}" : $"#reference-{mark.Number}";
    }

    /// <summary>The address of a link in the text; one within the site becomes relative.</summary>
    public string LinkOf(Link link)
    {
        if (!link.Target.StartsWith('/')) return link.Target;
        var parts = link.Target[1..].Split('#', 2);
        var address = new SiteAddress(parts[0]);
        return parts.Length == 2 ? Context.Links.To(address, parts[1]) : Context.Links.To(address);
    }
}

using Markdig.Syntax.Inlines;

namespace EvidenceSite.Markup;

/// <summary>Turns Markdig's inlines into ours.</summary>
internal sealed class InlineReader(SourceFile file, int offset, DiagnosticBag bag)
{
    public ImmutableArray<Model.Inline> Read(ContainerInline? container)
    {
        if (container is null) return [];
        var result = ImmutableArray.CreateBuilder<Model.Inline>();
        AddAll(container, result);
        return result.ToImmutable();
    }

    public void RefuseHtml(string html, Place place)
    {
        var shown = html.ReplaceLineEndings(" ").Trim();
        if (shown.Length > 40) shown = shown[..40] + "…";
        bag.Add(
            Codes.MarkdownHtml,
            place,
            $"HTML is not allowed in text: \"{shown}\"",
            "Write it in Markdown; put a lone < into backquotes or write &lt;");
    }

    private void Add(Markdig.Syntax.Inlines.Inline inline, ImmutableArray<Model.Inline>.Builder result)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddText(literal.Content.ToString(), literal, result);
                break;
            case HtmlEntityInline entity:
                AddText(entity.Transcoded.ToString(), entity, result);
                break;
            case LineBreakInline { IsHard: true }:
                result.Add(new LineBreak());
                break;
            case LineBreakInline lineEnd:
                AddText(" ", lineEnd, result);
                break;
            case CodeInline code:
                result.Add(new CodeRun(code.Content));
                break;
            case EmphasisInline emphasis:
                var content = Read(emphasis);
                result.Add(emphasis.DelimiterCount == 2 ? new Strong(content) : new Emphasis(content));
                break;
            case CitationInline citation:
                AddCitation(citation, result);
                break;
            case LinkInline link:
                AddLink(link, result);
                break;
            case AutolinkInline autolink:
                AddLink(autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url, [new TextRun(autolink.Url)], PlaceOf(autolink), result);
                break;
            case HtmlInline html:
                RefuseHtml(html.Tag, PlaceOf(html));
                break;
            case DelimiterInline unmatched:
                // A bracket, star or bar that turned out to mark nothing is a letter like any other.
                AddText(unmatched.ToLiteral(), unmatched, result);
                AddAll(unmatched, result);
                break;
            case ContainerInline other:
                AddAll(other, result);
                break;
        }
    }

    private void AddAll(ContainerInline container, ImmutableArray<Model.Inline>.Builder result)
    {
        foreach (var inline in container) Add(inline, result);
    }

    // Neighbouring runs are joined, so that a sentence is one run however Markdig cut it.
    private void AddText(string text, Markdig.Syntax.Inlines.Inline from, ImmutableArray<Model.Inline>.Builder result)
    {
        if (result.Count > 0 && result[^1] is TextRun last) result[^1] = last.Followed(text, PlaceOf(from));
        else result.Add(new TextRun("").Followed(text, PlaceOf(from)));
    }

    private void AddCitation(CitationInline citation, ImmutableArray<Model.Inline>.Builder result)
    {
        var start = citation.Span.Start + offset;
        if (CiteSyntax.TryParseCluster(citation.Inside, at => file.At(citation.PositionOf(at) + offset), out var cites))
        {
            result.Add(new CitationCluster(cites, file.At(start)) { ClaimId = citation.ClaimId });
            return;
        }
        bag.Add(
            Codes.MarkdownCitation,
            file.At(start),
            $"\"[{citation.Inside}]\" is not a citation",
            "Write [@id], [@id, Section], [@id#finding] or [@a; @b]");
    }

    private void AddLink(LinkInline link, ImmutableArray<Model.Inline>.Builder result)
    {
        if (link.IsImage)
        {
            bag.Add(Codes.MarkdownImage, PlaceOf(link), $"Images are not shown: \"{link.Url}\"", "Take it out, or link to the image instead");
            return;
        }
        AddLink(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", Read(link), PlaceOf(link), result);
    }

    private void AddLink(string target, ImmutableArray<Model.Inline> content, Place place, ImmutableArray<Model.Inline>.Builder result)
    {
        if (LinkTarget.IsAllowed(target))
        {
            result.Add(new Link(target, content, place));
            return;
        }
        bag.Add(
            Codes.MarkdownLink,
            place,
            $"The link \"{target}\" leads nowhere a reader may go",
            "Links begin with https://, http:// or mailto:, with / for a page of this site, or with # for a place on the page");
        result.AddRange(content);
    }

    private Place PlaceOf(Markdig.Syntax.Inlines.Inline inline) => file.At(inline.Span.Start + offset);
}

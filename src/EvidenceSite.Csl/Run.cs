using EvidenceSite.Csl.Output;

namespace EvidenceSite.Csl;

/// <summary>
/// A part of a finished citation or entry: text or formatted runs. Quotation marks, punctuation and flip-flopped formats are settled, so that a
/// writer for a further kind of output only escapes and marks up.
/// </summary>
public abstract record Run
{
    /// <summary>Without formats.</summary>
    public string ToText() => new PlainTextWriter().Write(this);

    /// <summary>
    /// With <c>i</c>, <c>b</c>, <c>sup</c>, <c>sub</c> and styled <c>span</c>s; blocks are <c>div</c>s with the classes csl-block, csl-left-margin,
    /// csl-right-inline and csl-indent.
    /// </summary>
    public string ToHtml() => new HtmlWriter().Write(this);

    /// <summary>CommonMark.</summary>
    public string ToMarkdown() => new MarkdownWriter().Write(this);
}

using EvidenceSite.Csl;

namespace EvidenceSite.Cite;

/// <summary>Takes a tree of runs apart into stretches of one format each, and sets apart what stands in the margin.</summary>
internal sealed class RunFlattener
{
    private readonly ImmutableArray<CiteRun>.Builder body = ImmutableArray.CreateBuilder<CiteRun>();
    private bool inMargin;

    private RunFlattener()
    {
    }

    /// <summary>What stands beside the entry, such as its number; empty for nothing.</summary>
    public string Margin { get; private set; } = "";

    public ImmutableArray<CiteRun> Body => body.ToImmutable();

    public static RunFlattener Of(Run run)
    {
        var flattener = new RunFlattener();
        flattener.Add(run, CiteFormat.None);
        return flattener;
    }

    private void Add(Run run, CiteFormat format)
    {
        if (run is Csl.TextRun text) AddText(text.Text, format);
        if (run is not FormattedRun formatted) return;
        var margin = formatted.Format.Display == Display.LeftMargin;
        if (margin) inMargin = true;
        else if (formatted.Format.Display is not null) Part();
        foreach (var child in formatted.Children) Add(child, With(format, formatted.Format));
        if (margin) inMargin = false;
    }

    private void AddText(string text, CiteFormat format)
    {
        if (text.Length == 0) return;
        if (inMargin) Margin += text;
        else if (body.Count > 0 && body[^1].Format == format) body[^1] = body[^1] with { Text = body[^1].Text + text };
        else body.Add(new CiteRun(text, format));
    }

    // A reference is one paragraph here, so blocks within it are parted by a blank.
    private void Part()
    {
        if (body.Count > 0 && !char.IsWhiteSpace(body[^1].Text[^1])) AddText(" ", CiteFormat.None);
    }

    private static CiteFormat With(CiteFormat format, RunFormat change)
    {
        format = change.FontStyle is { } style ? Set(format, CiteFormat.Italic, style != FontStyle.Normal) : format;
        format = change.FontWeight is { } weight ? Set(format, CiteFormat.Bold, weight == FontWeight.Bold) : format;
        format = change.FontVariant is { } variant ? Set(format, CiteFormat.SmallCaps, variant == FontVariant.SmallCaps) : format;
        if (change.VerticalAlign is not { } align) return format;
        format = Set(format, CiteFormat.Raised, align == VerticalAlign.Superscript);
        return Set(format, CiteFormat.Lowered, align == VerticalAlign.Subscript);
    }

    private static CiteFormat Set(CiteFormat format, CiteFormat flag, bool on) => on ? format | flag : format & ~flag;
}

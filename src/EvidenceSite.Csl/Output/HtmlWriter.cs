namespace EvidenceSite.Csl.Output;

/// <summary>Writes runs as HTML, with the class names that other CSL processors use too.</summary>
internal sealed class HtmlWriter : RunWriter
{
    protected override void WriteText(string text)
    {
        foreach (var c in text)
        {
            if (c == '&') Output.Append("&#38;");
            else if (c == '<') Output.Append("&#60;");
            else if (c == '>') Output.Append("&#62;");
            else if (Superscripts.IsSuperscript(c)) Output.Append("<sup>").Append(Superscripts.Base(c)).Append("</sup>");
            else Output.Append(c);
        }
    }

    protected override void Open(RunFormat format)
    {
        if (format.Display is { } display) OpenBlock(display);
        foreach (var tag in Tags(format)) Output.Append(tag.Start);
    }

    protected override void Close(RunFormat format)
    {
        foreach (var tag in Tags(format).Reverse()) Output.Append(tag.End);
        if (format.Display is { } display) CloseBlock(display);
    }

    /// <summary>Outermost first.</summary>
    private static IEnumerable<(string Start, string End)> Tags(RunFormat format)
    {
        if (format.VerticalAlign is { } align) yield return Tag(align);
        if (format.TextDecoration is { } decoration) yield return Tag(decoration);
        if (format.FontWeight is { } weight) yield return Tag(weight);
        if (format.FontVariant is { } variant) yield return Tag(variant);
        if (format.FontStyle is { } style) yield return Tag(style);
    }

    private static (string Start, string End) Tag(TextDecoration decoration) =>
        Span(decoration == TextDecoration.Underline ? "text-decoration:underline;" : "text-decoration:none;");

    private static (string Start, string End) Tag(FontWeight weight) => weight switch
    {
        FontWeight.Bold => ("<b>", "</b>"),
        FontWeight.Light => Span("font-weight:light;"),
        _ => Span("font-weight:normal;"),
    };

    private static (string Start, string End) Tag(FontVariant variant) =>
        Span(variant == FontVariant.SmallCaps ? "font-variant:small-caps;" : "font-variant:normal;");

    private static (string Start, string End) Tag(FontStyle style) => style switch
    {
        FontStyle.Italic => ("<i>", "</i>"),
        FontStyle.Oblique => Span("font-style:oblique;"),
        _ => Span("font-style:normal;"),
    };

    private static (string Start, string End) Tag(VerticalAlign align) => align switch
    {
        VerticalAlign.Superscript => ("<sup>", "</sup>"),
        VerticalAlign.Subscript => ("<sub>", "</sub>"),
        _ => Span("baseline"),
    };

    private static (string Start, string End) Span(string style) => ($"<span style=\"{style}\">", "</span>");

    private void OpenBlock(Display display) => Output.Append(display switch
    {
        Display.Block => "\n\n    <div class=\"csl-block\">",
        Display.LeftMargin => "\n    <div class=\"csl-left-margin\">",
        Display.RightInline => "<div class=\"csl-right-inline\">",
        _ => "<div class=\"csl-indent\">",
    });

    private void CloseBlock(Display display)
    {
        // The gap between the margin and the rest is the page's to make.
        while (display == Display.LeftMargin && Output[^1] == ' ') Output.Length--;
        Output.Append(display switch
        {
            Display.Block => "</div>\n",
            Display.LeftMargin => "</div>",
            _ => "</div>\n  ",
        });
    }
}

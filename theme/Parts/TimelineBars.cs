using System.Globalization;
using EvidenceSite.Render;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace EvidenceSite.Theme.Parts;

/// <summary>
/// The bars of a timeline as SVG. It has no view box: places along the line are per cent and heights are pixels, so that it
/// fits any width and its words stay as large as the text around.
/// </summary>
internal static class TimelineBars
{
    private const int Top = 24;
    private const int Tallest = 120;
    private const int Base = Top + Tallest;
    private const int Height = Base + 24;
    private const int WidestBar = 56;

    // As many as stand beside each other on a phone.
    private const int MostLabels = 7;

    private static readonly ImmutableArray<int> Steps = [1, 2, 5, 10, 20, 25, 50];

    public static RenderFragment Of(Timeline timeline, RenderContext context) => svg =>
    {
        var most = timeline.Bars.MaxBy(bar => bar.Count);
        svg.OpenElement(0, "svg");
        svg.AddAttribute(1, "class", "bars");
        svg.AddAttribute(2, "role", "img");
        svg.AddAttribute(3, "aria-labelledby", "timeline-title timeline-text");
        svg.AddAttribute(4, "width", Whole(timeline.Bars.Length * WidestBar));
        svg.AddAttribute(5, "height", Whole(Height));
        Words(svg, "title", "timeline-title", context.Texts["timeline.title"]);
        Words(svg, "desc", "timeline-text", Description(timeline, most, context));
        Draw(svg, timeline, most, context);
        svg.CloseElement();
    };

    private static void Draw(RenderTreeBuilder svg, Timeline timeline, TimelineBar most, RenderContext context)
    {
        var bars = timeline.Bars;
        var step = Steps.FirstOrDefault(s => (bars.Length + s - 1) / s <= MostLabels, 100);
        for (var i = 0; i < bars.Length; i++)
        {
            if (bars[i].Count > 0) Bar(svg, bars[i], (double)i / bars.Length, (most.Count, bars.Length));
            var middle = (i + 0.5) / bars.Length;
            if (bars[i].From / bars[i].Years % step == 0) Label(svg, middle, Height - 6, bars[i].From.ToString("D4", CultureInfo.InvariantCulture));
            // Where every bar has room for its number it has it; elsewhere the tallest gives the scale.
            if (bars[i].Count > 0 && (bars.Length <= MostLabels || bars[i] == most))
                Label(svg, middle, Base - HeightOf(bars[i].Count, most.Count) - 6, context.Texts.Number(bars[i].Count));
        }
        svg.OpenElement(20, "line");
        svg.AddAttribute(21, "x2", "100%");
        svg.AddAttribute(22, "y1", Whole(Base));
        svg.AddAttribute(23, "y2", Whole(Base));
        svg.CloseElement();
    }

    private static void Bar(RenderTreeBuilder svg, TimelineBar bar, double left, (int Most, int Bars) scale)
    {
        var height = HeightOf(bar.Count, scale.Most);
        svg.OpenElement(6, "rect");
        svg.AddAttribute(7, "x", Percent(left + (0.15 / scale.Bars)));
        svg.AddAttribute(8, "y", Whole(Base - height));
        svg.AddAttribute(9, "width", Percent(0.7 / scale.Bars));
        svg.AddAttribute(10, "height", Whole(height));
        svg.CloseElement();
    }

    private static void Label(RenderTreeBuilder svg, double middle, int y, string text)
    {
        svg.OpenElement(11, "text");
        svg.AddAttribute(12, "x", Percent(middle));
        svg.AddAttribute(13, "y", Whole(y));
        svg.AddContent(14, text);
        svg.CloseElement();
    }

    private static void Words(RenderTreeBuilder svg, string element, string id, string text)
    {
        svg.OpenElement(15, element);
        svg.AddAttribute(16, "id", id);
        svg.AddContent(17, text);
        svg.CloseElement();
    }

    // One study among thousands is still to be seen.
    private static int HeightOf(int count, int most) => Math.Max(2, (int)Math.Round((double)Tallest * count / most));

    // The tallest is named where it is one.
    private static string Description(Timeline timeline, TimelineBar most, RenderContext context) =>
        context.Texts.Count(timeline.Bars.Count(bar => bar.Count == most.Count) == 1 ? "timeline.text" : "timeline.range", timeline.Total)
            .Replace("{from}", timeline.Bars[0].Name, StringComparison.Ordinal)
            .Replace("{to}", timeline.Bars[^1].Name, StringComparison.Ordinal)
            .Replace("{most}", context.Texts.Number(most.Count), StringComparison.Ordinal)
            .Replace("{year}", most.Name, StringComparison.Ordinal);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}

using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using EvidenceSite.Render;
using EvidenceSite.Theme.Templates;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace EvidenceSite.Theme;

/// <summary>Renders pages through the Razor templates, on one thread.</summary>
internal sealed class RazorPageRenderer : IPageRenderer
{
    private static readonly FrozenDictionary<Type, Type> Templates = new Dictionary<Type, Type>
    {
        [typeof(HomePage)] = typeof(HomeTemplate),
        [typeof(BriefsPage)] = typeof(BriefsTemplate),
        [typeof(BriefPage)] = typeof(BriefTemplate),
        [typeof(BriefChangesPage)] = typeof(BriefChangesTemplate),
        [typeof(RecordPage)] = typeof(RecordTemplate),
        [typeof(ListPage)] = typeof(ListTemplate),
        [typeof(IndexPage)] = typeof(IndexTemplate),
        [typeof(EvidenceMapPage)] = typeof(EvidenceMapTemplate),
        [typeof(GlossaryPage)] = typeof(GlossaryTemplate),
        [typeof(CreditsPage)] = typeof(CreditsTemplate),
        [typeof(DataPage)] = typeof(DataTemplate),
        [typeof(TextPage)] = typeof(TextTemplate),
        [typeof(NotFoundPage)] = typeof(NotFoundTemplate),
        [typeof(SearchPage)] = typeof(SearchTemplate),
        [typeof(ReadingListPage)] = typeof(ReadingListTemplate),
        [typeof(RedirectPage)] = typeof(RedirectTemplate),
    }.ToFrozenDictionary();

    // The default encoder writes everything beyond Basic Latin as numbers, which doubles a page in Arabic or Japanese.
    private readonly ServiceProvider services = new ServiceCollection()
        .AddSingleton<HtmlEncoder>(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    private readonly Utf8TextWriter html = new();

    // A renderer keeps every component it ever made and slows down with them, so each page gets its own: making one costs less.
    public byte[] Render(Page page, RenderContext context)
    {
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Page"] = page, ["Context"] = context });
        var template = Templates[page.GetType()];
        html.Clear();
        renderer.Dispatcher.InvokeAsync(() => renderer.BeginRenderingComponent(template, parameters).WriteHtmlTo(html)).GetAwaiter().GetResult();
        html.Write('\n');
        return html.ToArray();
    }

    public void Dispose()
    {
        html.Dispose();
        services.Dispose();
    }
}

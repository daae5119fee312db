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
    // A renderer keeps every component it ever made, so it is replaced before they weigh on the memory.
    private const int PagesPerRenderer = 16;

    private static readonly FrozenDictionary<Type, Type> Templates = new Dictionary<Type, Type>
    {
        [typeof(HomePage)] = typeof(HomeTemplate),
        [typeof(BriefsPage)] = typeof(BriefsTemplate),
        [typeof(BriefPage)] = typeof(BriefTemplate),
        [typeof(RecordPage)] = typeof(RecordTemplate),
        [typeof(ListPage)] = typeof(ListTemplate),
        [typeof(IndexPage)] = typeof(IndexTemplate),
        [typeof(GlossaryPage)] = typeof(GlossaryTemplate),
        [typeof(CreditsPage)] = typeof(CreditsTemplate),
        [typeof(DataPage)] = typeof(DataTemplate),
        [typeof(TextPage)] = typeof(TextTemplate),
        [typeof(NotFoundPage)] = typeof(NotFoundTemplate),
        [typeof(RedirectPage)] = typeof(RedirectTemplate),
    }.ToFrozenDictionary();

    // The default encoder writes everything beyond Basic Latin as numbers, which doubles a page in Arabic or Japanese.
    private readonly ServiceProvider services = new ServiceCollection()
        .AddSingleton<HtmlEncoder>(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    private HtmlRenderer? renderer;
    private int pages;

    public string Render(Page page, RenderContext context)
    {
        var current = Current();
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Page"] = page, ["Context"] = context });
        var template = Templates[page.GetType()];
        var html = current.Dispatcher.InvokeAsync(() => current.BeginRenderingComponent(template, parameters).ToHtmlString());
        return html.GetAwaiter().GetResult() + "\n";
    }

    public void Dispose()
    {
        renderer?.Dispose();
        services.Dispose();
    }

    private HtmlRenderer Current()
    {
        if (renderer is not null && pages++ < PagesPerRenderer) return renderer;
        renderer?.Dispose();
        pages = 1;
        return renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
    }
}

using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EvidenceSite.Cli.Serve;

/// <summary>Serves a folder to this machine only, as GitHub Pages would serve it to the world.</summary>
internal sealed class PagesServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private PagesServer(WebApplication application, string basePath)
    {
        this.application = application;
        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        Address = new Uri(new Uri(addresses.Addresses.Single()), basePath);
    }

    /// <summary>Where the site stands: <c>http://127.0.0.1:4600/repo/</c>.</summary>
    public Uri Address { get; }

    /// <summary>Starts to serve.</summary>
    /// <param name="folder">The output folder; it may still be empty.</param>
    /// <param name="basePath">Begins and ends with a slash.</param>
    /// <param name="port">0 for any that is free; one that is taken also gives a free one.</param>
    /// <param name="reload">Keeps pages in step with rebuilds; null to serve files as they are.</param>
    public static async Task<PagesServer> StartAsync(string folder, string basePath = "/", int port = 0, LiveReload? reload = null)
    {
        try
        {
            return await StartOnAsync(folder, basePath, port, reload).ConfigureAwait(false);
        }
        catch (IOException e) when (port != 0 && e.InnerException is AddressInUseException)
        {
            return await StartOnAsync(folder, basePath, 0, reload).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await application.StopAsync(TimeSpan.FromSeconds(1)).ConfigureAwait(false);
        await application.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task<PagesServer> StartOnAsync(string folder, string basePath, int port, LiveReload? reload)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        var application = builder.Build();
        var requests = new PagesRequests(new PagesFolder(Path.GetFullPath(folder)), basePath, reload);
        application.Run(requests.AnswerAsync);
        try
        {
            await application.StartAsync().ConfigureAwait(false);
            return new PagesServer(application, basePath);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}

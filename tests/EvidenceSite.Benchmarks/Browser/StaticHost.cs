using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EvidenceSite.Benchmarks.Browser;

/// <summary>
/// Serves folders to this machine as hosts of static sites do: over HTTP/2, texts compressed, all else as it is, whole or in
/// ranges of bytes (RFC 9110, section 14). It keeps account of what it sends.
/// </summary>
internal sealed class StaticHost : IAsyncDisposable
{
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly ConcurrentQueue<SentFile> sent = new();
    private readonly ConcurrentDictionary<string, byte[]> packed = new(StringComparer.Ordinal);
    private readonly ImmutableDictionary<string, string> folders;
    private readonly WebApplication application;

    private StaticHost(ImmutableDictionary<string, string> folders)
    {
        this.folders = folders;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Protocols = HttpProtocols.Http1AndHttp2;
            listen.UseHttps(Certificate());
        }));
        application = builder.Build();
        application.Run(AnswerAsync);
    }

    /// <summary>Where a folder stands.</summary>
    public string At(string path) => application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + path;

    /// <param name="folders">By the path they stand at, <c>/site/</c>.</param>
    public static async Task<StaticHost> StartAsync(ImmutableDictionary<string, string> folders)
    {
        var host = new StaticHost(folders);
        await host.application.StartAsync().ConfigureAwait(false);
        return host;
    }

    /// <summary>What has been sent since this was last asked.</summary>
    public ImmutableArray<SentFile> TakeSent()
    {
        var taken = ImmutableArray.CreateBuilder<SentFile>();
        while (sent.TryDequeue(out var file)) taken.Add(file);
        return taken.ToImmutable();
    }

    public async ValueTask DisposeAsync()
    {
        await application.StopAsync(TimeSpan.FromSeconds(1)).ConfigureAwait(false);
        await application.DisposeAsync().ConfigureAwait(false);
    }

    // Browsers speak HTTP/2 over TLS only. Nobody need trust this one: the browser of the harness is told not to ask.
    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var asked = clock.Elapsed.TotalMilliseconds;
        var path = context.Request.Path.Value!;
        if (FileOf(path) is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var (type, isText) = TypeOf(file);
        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = "max-age=600";
        var body = isText ? packed.GetOrAdd(file, Gzip) : await File.ReadAllBytesAsync(file, context.RequestAborted).ConfigureAwait(false);
        if (isText) context.Response.Headers.ContentEncoding = "gzip";
        else body = Part(context, body);
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
        sent.Enqueue(new SentFile(path, body.Length, asked, clock.Elapsed.TotalMilliseconds));
    }

    private string? FileOf(string path)
    {
        foreach (var (prefix, folder) in folders)
        {
            if (!path.StartsWith(prefix, StringComparison.Ordinal)) continue;
            var file = Path.Combine(folder, path[prefix.Length..] + (path[^1] == '/' ? "index.html" : ""));
            return File.Exists(file) ? file : null;
        }
        return null;
    }

    private static byte[] Part(HttpContext context, byte[] body)
    {
        var response = context.Response;
        response.Headers.AcceptRanges = "bytes";
        if (context.Request.GetTypedHeaders().Range is not { Unit.Value: "bytes", Ranges: { Count: 1 } ranges } || ranges.Single() is not { From: { } from, To: { } to }) return body;
        to = Math.Min(to, body.Length - 1);
        if (from > to) return body;
        response.StatusCode = StatusCodes.Status206PartialContent;
        response.Headers.ContentRange = string.Create(CultureInfo.InvariantCulture, $"bytes {from}-{to}/{body.Length}");
        return body[(int)from..((int)to + 1)];
    }

    private static (string Type, bool IsText) TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => ("text/html; charset=utf-8", true),
        ".js" => ("text/javascript; charset=utf-8", true),
        ".css" => ("text/css; charset=utf-8", true),
        ".json" => ("application/json", true),
        ".svg" => ("image/svg+xml", true),
        _ => ("application/octet-stream", false),
    };

    private static byte[] Gzip(string file)
    {
        using var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.Optimal)) gzip.Write(File.ReadAllBytes(file));
        return result.ToArray();
    }
}

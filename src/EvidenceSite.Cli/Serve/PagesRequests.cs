using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace EvidenceSite.Cli.Serve;

/// <summary>Answers the requests to a <see cref="PagesServer"/>.</summary>
internal sealed class PagesRequests(PagesFolder folder, string basePath, LiveReload? reload)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        // Everything that was built may be built anew the next second.
        response.Headers.CacheControl = "no-cache";
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await SayAsync(context, StatusCodes.Status405MethodNotAllowed, "Only GET and HEAD are answered.").ConfigureAwait(false);
        }
        else if (!request.Path.Value!.StartsWith(basePath, StringComparison.Ordinal))
        {
            await AnswerOutsideAsync(context).ConfigureAwait(false);
        }
        else if (reload is null || !await reload.AnswerAsync(context, request.Path.Value[basePath.Length..]).ConfigureAwait(false))
        {
            response.Headers.AccessControlAllowOrigin = "*";
            await AnswerPageAsync(context, request.Path.Value[basePath.Length..]).ConfigureAwait(false);
        }
    }

    private async Task AnswerOutsideAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (path == "/") context.Response.Redirect(basePath);
        else if (path + "/" == basePath) context.Response.Redirect(basePath, permanent: true);
        else await SayAsync(context, StatusCodes.Status404NotFound, $"Nothing is here. The site stands at {basePath}").ConfigureAwait(false);
    }

    private async Task AnswerPageAsync(HttpContext context, string path)
    {
        var answer = folder.Find(path);
        if (answer.Location is { } location)
        {
            context.Response.Redirect(Escape(basePath) + location + context.Request.QueryString.Value, permanent: true);
        }
        else if (answer.File is null || await TryReadAsync(answer.File, context.RequestAborted).ConfigureAwait(false) is not { } body)
        {
            await SayAsync(context, StatusCodes.Status404NotFound, "Not found, and the site has no 404.html.").ConfigureAwait(false);
        }
        else
        {
            await SendAsync(context, answer, body).ConfigureAwait(false);
        }
    }

    private async Task SendAsync(HttpContext context, PagesAnswer answer, byte[] body)
    {
        var (request, response) = (context.Request, context.Response);
        var type = MediaTypes.Of(answer.File!);
        if (reload is not null && type.StartsWith("text/html", StringComparison.Ordinal)) body = LiveReload.AddScript(body, basePath);
        var zip = MediaTypes.IsText(type) && Compression.IsWelcome(request.Headers.AcceptEncoding);
        var tag = EntityTags.Of(body, zip);
        response.Headers.ETag = tag.ToString();
        if (MediaTypes.IsText(type)) response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (answer.Status == StatusCodes.Status200OK && EntityTags.Match(request.Headers.IfNoneMatch, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        if (zip)
        {
            body = Compression.Gzip(body);
            response.Headers.ContentEncoding = "gzip";
        }
        response.StatusCode = answer.Status;
        response.ContentType = type;
        response.ContentLength = body.Length;
        if (HttpMethods.IsGet(request.Method)) await response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }

    // A rebuild may delete a file after it was found.
    private static async Task<byte[]?> TryReadAsync(string file, CancellationToken cancelled)
    {
        try
        {
            return await File.ReadAllBytesAsync(file, cancelled).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static async Task SayAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.WriteAsync(text + "\n", context.RequestAborted).ConfigureAwait(false);
    }

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}

using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using EvidenceSite.Cli.Output;
using Microsoft.AspNetCore.Http;

namespace EvidenceSite.Cli.Serve;

/// <summary>Tells open pages about rebuilds: server-sent events (HTML standard, section 9.2) and a script that listens to them.</summary>
/// <param name="stopping">Ends all open streams.</param>
internal sealed class LiveReload(CancellationToken stopping)
{
    // The name is reserved in the output folder, so no file of the site is hidden by it.
    private const string ScriptPath = ".evidence-site/reload.js";
    private const string EventsPath = ".evidence-site/events";

    private readonly ConcurrentDictionary<Channel<string>, bool> listeners = new();
    private string state = Event("site", "0");
    private int builds;

    /// <summary>The site was built: open pages load anew.</summary>
    public void Built() => Tell(Event("site", Interlocked.Increment(ref builds).ToString(CultureInfo.InvariantCulture)));

    /// <summary>Nothing changed, though the build before may have failed: open pages only take down what they show of it.</summary>
    public void Same() => Tell(Event("site", Volatile.Read(ref builds).ToString(CultureInfo.InvariantCulture)));

    /// <summary>The build failed: open pages stay, and show the faults.</summary>
    public void Failed(IEnumerable<Diagnostic> errors) =>
        Tell(Event("faults", JsonSerializer.Serialize([.. errors.Select(e => PrintedText.Line(e.ToString()))], JsonReportContext.Default.StringArray)));

    /// <summary>The page with the script at the end of its body. Only what is served has it, never the file on the disk.</summary>
    public static byte[] AddScript(ReadOnlySpan<byte> html, string basePath)
    {
        // A file and not text within the page: a content security policy may forbid the latter.
        var script = Encoding.UTF8.GetBytes($"<script src=\"{basePath}{ScriptPath}\" async></script>");
        var end = html.LastIndexOf("</body>"u8);
        if (end < 0) end = html.Length;
        return [.. html[..end], .. script, .. html[end..]];
    }

    /// <summary>False when the request is for the site itself.</summary>
    public async Task<bool> AnswerAsync(HttpContext context, string path)
    {
        if (path == ScriptPath)
        {
            context.Response.ContentType = "text/javascript; charset=utf-8";
            await context.Response.WriteAsync(ReloadScript.Text, context.RequestAborted).ConfigureAwait(false);
            return true;
        }
        if (path != EventsPath) return false;
        await StreamAsync(context).ConfigureAwait(false);
        return true;
    }

    private async Task StreamAsync(HttpContext context)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var channel = Channel.CreateUnbounded<string>();
        listeners.TryAdd(channel, true);
        try
        {
            context.Response.ContentType = "text/event-stream";
            channel.Writer.TryWrite(Volatile.Read(ref state));
            await foreach (var message in channel.Reader.ReadAllAsync(ending.Token).ConfigureAwait(false))
            {
                await context.Response.WriteAsync(message, ending.Token).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(ending.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server stops: an ordinary end.
            context.Abort();
        }
        finally
        {
            listeners.TryRemove(channel, out _);
        }
    }

    private void Tell(string message)
    {
        Volatile.Write(ref state, message);
        foreach (var listener in listeners.Keys) listener.Writer.TryWrite(message);
    }

    // Each line of the data needs its own field name.
    private static string Event(string name, string data) =>
        $"event: {name}\ndata: {data.Replace("\n", "\ndata: ", StringComparison.Ordinal)}\n\n";
}

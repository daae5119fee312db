using EvidenceSite.Cli.Serve;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Cli.Serve;

public sealed class PreviewTests : IDisposable
{
    private static readonly Diagnostic Wrong = new(Codes.BrokenLink, new Place("a.md", 3, 7), "A <b>link</b>\nis broken");

    private readonly TemporaryFolder folder = new();
    private readonly CancellationTokenSource stopping = new(TimeSpan.FromSeconds(60));

    public void Dispose()
    {
        stopping.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_change_builds_anew_and_open_pages_are_told()
    {
        folder.Put("in/a.md", "1");
        folder.Put("out/index.html", "<body>home</body>");
        var results = new Queue<BuildResult>([Built(), Failed(), Built()]);
        var reload = new LiveReload(stopping.Token);
        await using var server = await PagesServer.StartAsync(folder["out"], "/repo/", 0, reload);
        using var sources = new SourceWatcher([folder["in"], folder["none"]]);
        var preview = new Preview(results.Dequeue, _ => { }, reload).RunAsync(sources, stopping.Token);
        using var client = new HttpClient { BaseAddress = server.Address };

        using var events = new StreamReader(await client.GetStreamAsync(".evidence-site/events", stopping.Token));
        Assert.Equal(["event: site", "data: 1"], await EventAsync(events));
        folder.Put("in/a.md", "2");
        Assert.Equal(
            ["event: faults", "data: [", """data:   "a.md(3,7): error ES6001: A \u003Cb\u003Elink\u003C/b\u003E\\u000ais broken." """.TrimEnd(), "data: ]"],
            await EventAsync(events));
        folder.Put("in/a.md", "3");
        Assert.Equal(["event: site", "data: 2"], await EventAsync(events));
        await stopping.CancelAsync();
        await preview;
    }

    [Fact]
    public async Task The_script_is_in_what_is_served_only()
    {
        var page = folder.Put("out/index.html", "<body>home</body></html>");
        await using var server = await PagesServer.StartAsync(folder["out"], "/repo/", 0, new LiveReload(stopping.Token));
        using var client = new HttpClient { BaseAddress = server.Address };

        Assert.Equal(
            "<body>home<script src=\"/repo/.evidence-site/reload.js\" async></script></body></html>", await client.GetStringAsync(""));
        Assert.Contains("textContent", await client.GetStringAsync(".evidence-site/reload.js"), StringComparison.Ordinal);
        Assert.Equal("<body>home</body></html>", await File.ReadAllTextAsync(page));
    }

    [Fact]
    public async Task Many_changes_at_once_ask_for_one_build()
    {
        Directory.CreateDirectory(folder["in/deep"]);
        using var sources = new SourceWatcher([folder["in"]]);
        for (var i = 0; i < 50; i++) folder.Put($"in/deep/{i}.md", "x");

        await sources.ChangedAsync(stopping.Token);
        var next = sources.ChangedAsync(stopping.Token);

        Assert.NotSame(next, await Task.WhenAny(next, Task.Delay(500)));
        await stopping.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }

    [Fact]
    public async Task A_build_that_throws_does_not_end_the_preview()
    {
        Directory.CreateDirectory(folder["in"]);
        var shown = new List<BuildResult>();
        using var sources = new SourceWatcher([folder["in"]]);
        var preview = new Preview(() => throw new InvalidOperationException("odd"), shown.Add, new LiveReload(stopping.Token));
        var running = preview.RunAsync(sources, stopping.Token);
        await stopping.CancelAsync();
        await running;

        Assert.Equal(Codes.InternalFault, Assert.Single(Assert.Single(shown).Diagnostics).Code);
    }

    private static BuildResult Built() => new([], new BuildReport());

    private static BuildResult Failed() => new([Wrong], new BuildReport());

    private static async Task<string[]> EventAsync(StreamReader events)
    {
        var lines = new List<string>();
        while (await events.ReadLineAsync() is { Length: > 0 } line) lines.Add(line);
        return [.. lines];
    }
}

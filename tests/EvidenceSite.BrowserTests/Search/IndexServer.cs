using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests.Search;

/// <summary>Answers a page's requests for files of an index, as a host with or without ranges does, and as broken hosts do.</summary>
internal sealed partial class IndexServer(Dictionary<string, byte[]> files)
{
    /// <summary>Whether ranges of bytes are known.</summary>
    public bool Ranges { get; init; } = true;

    /// <summary>What begins so is not there.</summary>
    public string? Absent { get; init; }

    /// <summary>Of what begins so only half of the bytes come.</summary>
    public string? Halved { get; init; }

    /// <summary>The paths that were asked for, in order.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Answers one request.</summary>
    /// <param name="base">Where the site's root stands.</param>
    public Task AnswerAsync(IRoute route, string @base)
    {
        var path = route.Request.Url[@base.Length..];
        lock (Asked) Asked.Add(path);
        if (!files.TryGetValue(path, out var bytes) || Begins(path, Absent)) return route.FulfillAsync(new() { Status = 404 });
        route.Request.Headers.TryGetValue("range", out var range);
        var asked = Range().Match(range ?? "");
        if (!asked.Success || !Ranges) return route.FulfillAsync(new() { BodyBytes = Cut(path, bytes) });
        var (first, last) = (int.Parse(asked.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(asked.Groups[2].Value, CultureInfo.InvariantCulture));
        return route.FulfillAsync(new()
        {
            Status = 206,
            BodyBytes = Cut(path, bytes[first..(last + 1)]),
            Headers = [new("Content-Range", $"bytes {first}-{last}/{bytes.Length}")],
        });
    }

    private static bool Begins(string path, string? start) => start is not null && path.StartsWith(start, StringComparison.Ordinal);

    private byte[] Cut(string path, byte[] bytes) => Begins(path, Halved) ? bytes[..(bytes.Length / 2)] : bytes;

    [GeneratedRegex("^bytes=([0-9]+)-([0-9]+)$")]
    private static partial Regex Range();
}

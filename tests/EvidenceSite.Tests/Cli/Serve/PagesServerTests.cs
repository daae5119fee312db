using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using EvidenceSite.Cli.Serve;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Cli.Serve;

public sealed class PagesServerTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private PagesServer server = null!;

    public async Task InitializeAsync()
    {
        folder.Put("out/index.html", "<body>home</body>");
        folder.Put("out/404.html", "<body>lost</body>");
        folder.Put("out/about.html", "about");
        folder.Put("out/records/PMC1/index.html", "one");
        folder.Put("out/data/all.bib", "@article{}");
        folder.Put("out/.evidence-site/manifest", "secret");
        folder.Put("secret.txt", "secret");
        File.CreateSymbolicLink(folder["out/link.txt"], folder["secret.txt"]);
        Directory.CreateSymbolicLink(folder["out/linked"], folder.Root);
        server = await PagesServer.StartAsync(folder["out"], "/repo/");
        client.BaseAddress = server.Address;
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose()
    {
        client.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("", "<body>home</body>")]
    [InlineData("index.html", "<body>home</body>")]
    [InlineData("about", "about")]
    [InlineData("about.html?x=1", "about")]
    [InlineData("records/PMC1/", "one")]
    [InlineData("records/%50MC1/", "one")]
    public async Task Pages_are_found_as_on_GitHub(string path, string body) => Assert.Equal(body, await client.GetStringAsync(path));

    [Theory]
    [InlineData("records/PMC1", "/repo/records/PMC1/")]
    [InlineData("records/PMC1?a=b", "/repo/records/PMC1/?a=b")]
    [InlineData("/repo", "/repo/")]
    public async Task A_folder_without_its_slash_leads_to_it(string path, string location)
    {
        using var answer = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(location, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("records/nothing/deep/")]
    [InlineData("records/")]
    [InlineData("about.html/")]
    [InlineData("//about.html")]
    [InlineData("link.txt")]
    [InlineData("linked/secret.txt")]
    [InlineData(".evidence-site/manifest")]
    [InlineData(".Evidence-Site/manifest")]
    [InlineData("..%2fsecret.txt")]
    [InlineData("%2e%2e%5csecret.txt")]
    [InlineData("records%2f..%2f..%2fsecret.txt")]
    public async Task What_is_not_of_the_site_gets_its_page_for_that(string path)
    {
        using var answer = await client.GetAsync(new Uri(server.Address.AbsoluteUri + path));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("<body>lost</body>", await answer.Content.ReadAsStringAsync());
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("GET /repo/../../secret.txt HTTP/1.1")]
    [InlineData("GET /repo/%2e%2e/%2e%2e/secret.txt HTTP/1.1")]
    [InlineData("GET /repo/%00secret.txt HTTP/1.1")]
    [InlineData("GET /repo/../secret.txt HTTP/1.1")]
    [InlineData("GET /repo/..\\..\\secret.txt HTTP/1.1")]
    public async Task Raw_tricks_do_not_lead_outside(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, server.Address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync();

        Assert.Matches(@"^HTTP/1\.1 (400|404) ", answer);
        Assert.DoesNotContain("secret\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_the_base_path_a_hint_leads_back()
    {
        using var root = await client.GetAsync("/");
        using var outside = await client.GetAsync("/other/");

        Assert.Equal("/repo/", root.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
        Assert.Contains("/repo/", await outside.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.ris", "application/x-research-info-systems")]
    [InlineData("a.jsonld", "application/ld+json")]
    [InlineData("a.webmanifest", "application/manifest+json; charset=utf-8")]
    [InlineData("a.xml", "application/xml")]
    [InlineData("a.atom", "application/atom+xml")]
    [InlineData("a.JS", "text/javascript; charset=utf-8")]
    [InlineData("a.bib", "application/octet-stream")]
    [InlineData("a.nbib", "application/octet-stream")]
    [InlineData("a.enw", "application/octet-stream")]
    [InlineData("a.linkset", "application/octet-stream")]
    [InlineData("CNAME", "application/octet-stream")]
    public void Media_types_are_those_of_GitHub(string path, string type) => Assert.Equal(type, MediaTypes.Of(path));

    [Fact]
    public async Task Answers_may_be_read_by_any_site_and_are_asked_for_anew()
    {
        using var answer = await client.GetAsync("data/all.bib");

        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.True(answer.Headers.CacheControl!.NoCache);
    }

    [Fact]
    public async Task What_the_client_has_is_not_sent_again()
    {
        using var first = await client.GetAsync("about");
        using var request = new HttpRequestMessage(HttpMethod.Get, "about");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br, gzip;q=0.5", "gzip")]
    [InlineData("gzip;q=0", null)]
    [InlineData("br", null)]
    public async Task Text_is_compressed_for_those_who_take_it(string accepted, string? coding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "about");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var answer = await client.SendAsync(request);

        Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal(coding is not null, answer.Headers.ETag!.IsWeak);
        Assert.Equal("Accept-Encoding", answer.Headers.Vary.Single());
    }

    [Fact]
    public async Task HEAD_has_the_headers_and_no_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "about");
        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(5, answer.Content.Headers.ContentLength);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_are_refused(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "about");
        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Without_a_page_for_it_what_is_missing_is_told_in_words()
    {
        File.Delete(folder["out/404.html"]);
        using var answer = await client.GetAsync("nothing");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(new MediaTypeHeaderValue("text/plain", "utf-8"), answer.Content.Headers.ContentType);
    }

    [Fact]
    public async Task A_taken_port_gives_another()
    {
        await using var second = await PagesServer.StartAsync(folder["out"], "/", server.Address.Port);

        Assert.NotEqual(server.Address.Port, second.Address.Port);
        Assert.Equal("127.0.0.1", second.Address.Host);
        Assert.Equal("about", await client.GetStringAsync(new Uri(second.Address, "about")));
    }
}

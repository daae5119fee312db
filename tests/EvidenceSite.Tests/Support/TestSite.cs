using System.Text;
using EvidenceSite.Read;
using EvidenceSite.Relate;
using EvidenceSite.Validate;

namespace EvidenceSite.Tests.Support;

/// <summary>
/// A site in one text: a line <c>=== path</c> begins each file. Paths under <c>output-config/</c> and <c>theme/</c> are
/// configuration and theme; all others are input, with or without <c>input/</c> before them.
/// </summary>
public sealed class TestSite
{
    private const string Marker = "=== ";

    /// <summary>The least that a site needs besides its content.</summary>
    private const string LeastSettings = """
        === output-config/site.yaml
        title: Test site
        description: A site for tests
        base-url: https://example.org/test/
        languages: [en]
        publisher: {name: Test Library}
        licence: CC-BY-4.0
        accent: "#0b5d57"
        build-date: 2026-01-02
        === theme/text/en.yaml
        home: Home
        """;

    /// <summary>For sites that are about other things than licences: whatever has none may be shown as if it were free.</summary>
    private const string OpenPolicy = """
        === output-config/policy.yaml
        licences:
          unknown: {abstract: true, excerpts: unlimited, adaptation: true, translation: true, commercial-use: true}
        """;

    private TestSite(ImmutableArray<InputFile> files) => Files = files;

    public ImmutableArray<InputFile> Files { get; }

    /// <summary>The site as it is written.</summary>
    public static TestSite Exactly(string text)
    {
        var files = ImmutableArray.CreateBuilder<InputFile>();
        StringBuilder? content = null;
        string? path = null;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (!line.StartsWith(Marker, StringComparison.Ordinal))
            {
                content?.Append(line).Append('\n');
                continue;
            }
            if (path is not null) files.Add(FileOf(path, content!.ToString()));
            (path, content) = (line[Marker.Length..].Trim(), new StringBuilder());
        }
        if (path is not null) files.Add(FileOf(path, content!.ToString()));
        return new TestSite([.. files.OrderBy(file => file.Root).ThenBy(file => file.Name, StringComparer.Ordinal)]);
    }

    /// <summary>
    /// The site as it is written, with settings and texts for one language where it has none. A site without policy has one
    /// that allows everything; <see cref="WithBuiltInPolicy"/> has the program's own.
    /// </summary>
    public static TestSite Of(string text) => Complete(text, LeastSettings + "\n" + OpenPolicy);

    /// <summary>The same under the rules that hold where there is no <c>policy.yaml</c>.</summary>
    public static TestSite WithBuiltInPolicy(string text) => Complete(text, LeastSettings);

    private static TestSite Complete(string text, string settings)
    {
        var site = Exactly(text);
        var added = Exactly(settings).Files.Where(file => !site.Files.Any(own => Replaces(own, file)));
        return new TestSite([.. site.Files.Concat(added).OrderBy(file => file.Root).ThenBy(file => file.Name, StringComparer.Ordinal)]);
    }

    public Outcome<InputSources> Read() => InputReader.Read(Files);

    /// <summary>Reads and validates, with the faults of both.</summary>
    public Outcome<Content> Validate(SiteOverrides? overrides = null)
    {
        var sources = Read();
        var content = Validator.Validate(sources.Value, overrides ?? new SiteOverrides(null, null));
        return content with { Diagnostics = sources.Diagnostics.AddRange(content.Diagnostics) };
    }

    /// <summary>Reads, validates and relates, with the faults of all.</summary>
    public Outcome<Catalogue> Relate()
    {
        var content = Validate();
        var catalogue = Relater.Relate(content.Value, InputIds.Of(Files));
        return catalogue with { Diagnostics = content.Diagnostics.AddRange(catalogue.Diagnostics) };
    }

    /// <summary>Diagnostics as a build prints them, each once and by place, one a line.</summary>
    public static string Print(IEnumerable<Diagnostic> diagnostics)
    {
        var ordered = diagnostics.Distinct().OrderBy(found => found.Place)
            .ThenBy(found => found.Code.Id, StringComparer.Ordinal).ThenBy(found => found.Message, StringComparer.Ordinal);
        return string.Join('\n', ordered.Select(found => found.ToString()));
    }

    // Any texts of a site's own stand for all of them; each file of its configuration stands for itself.
    private static bool Replaces(InputFile own, InputFile added) => own.Root == added.Root && (own.Root != InputRoot.Configuration || own.Name == added.Name);

    private static InputFile FileOf(string path, string content)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal) + 1;
        var (root, name) = path[..slash] switch
        {
            "output-config/" => (InputRoot.Configuration, path[slash..]),
            "theme/" => (InputRoot.Theme, path[slash..]),
            "input/" => (InputRoot.Input, path[slash..]),
            _ => (InputRoot.Input, path),
        };
        return new InputFile(root, name, path, Encoding.UTF8.GetBytes(content));
    }
}

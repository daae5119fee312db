using EvidenceSite.BrowserTests.Support;
using EvidenceSite.Search;

namespace EvidenceSite.BrowserTests;

/// <summary>The script that cuts, folds and stems what is typed on the search page does the same as the program that made the index.</summary>
[Collection(SharedBrowser.Name)]
public sealed class SearchTextTests(BrowserFixture fixture)
{
    private const string Module = "assets/search/text.js";
    private const int Texts = 4000;

    private static readonly string[] Telling =
    [
        "-", "-", "'", "’", ".", ".", ",", " ", " ", "·", "٫", "0.5", "1,234", "10.1000/", "doi:", "https://doi.org/", "PMID: ", "pmcid:PMC1", "U.S.", "H1N1",
        "é", "e\u0301", "ß", "ς", "й", "ﾊﾟ", "が", "々", "肺炎", "ไทย", "한국", "مُ", "\u00AD", "\u200D", "\uFFFE", "\uD800", "\uDC00", "😀", "𐐀", "٣", "३", "₂", "²", "ﷺ", "ŉ",
    ];

    // Blocks that have been the same in Unicode for long: what is new there, a browser may not know yet.
    private static readonly (int First, int Last)[] Blocks =
    [
        (0x20, 0x7E), (0x61, 0x7A), (0x30, 0x39), (0xA0, 0x24F), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x591, 0x5EA), (0x600, 0x6FF), (0x900, 0x97F),
        (0xE00, 0xE7F), (0x1100, 0x11FF), (0x1E00, 0x1FFF), (0x2000, 0x20BF), (0x2100, 0x218F), (0x3000, 0x30FF), (0x3130, 0x318F), (0x4E00, 0x4FFF), (0xAC00, 0xAD00),
        (0xD800, 0xDFFF), (0xF900, 0xFA6D), (0xFB00, 0xFDCF), (0xFE00, 0xFFEF), (0x10400, 0x1044F), (0x1D400, 0x1D6A5), (0x1F300, 0x1F64F), (0x20000, 0x20100),
    ];

    [Fact]
    public async Task The_script_does_what_the_vectors_say()
    {
        var vectors = await File.ReadAllTextAsync(RepositoryFolder.Of("tests/EvidenceSite.Tests/Search/Text/vectors.json"));

        Faults.None(await RunAsync<string>("""
            const vectors = JSON.parse(argument);
            const flat = (t) => [t.text, t.position, t.start, t.length, ...(t.span > 1 ? [t.span] : [])];
            const found = [];
            const same = (what, from, is, expected) => {
              if (JSON.stringify(is) !== JSON.stringify(expected)) found.push(`${what} of "${from}": ${JSON.stringify(is)} and not ${JSON.stringify(expected)}`);
            };
            for (const [text, folded] of vectors.fold) same("fold", text, module.fold(text), folded);
            for (const [text, cut] of vectors.tokens) same("tokens", text, module.tokens(text).map(flat), cut);
            for (const [language, words] of Object.entries(vectors.stems)) {
              for (const [word, stem] of Object.entries(words)) same(`stem (${language})`, word, module.stem(language, module.fold(word)), stem);
            }
            return found;
            """, vectors));
    }

    [Fact]
    public async Task The_script_and_the_program_agree_on_any_text()
    {
        var random = new Random(20261121);
        var texts = Enumerable.Range(0, Texts).Select(_ => Any(random)).ToArray();

        var found = await RunAsync<string>("""
            return argument.map((units) => {
              const text = String.fromCharCode(...units);
              const tokens = module.tokens(text);
              const stems = ["en-GB", "es", "fr"].flatMap((language) => tokens.map((t) => module.stem(language, t.text)));
              return [module.fold(text), ...tokens.map((t) => `${t.text}/${t.position}/${t.start}/${t.length}/${t.span}`), ...stems].join(" ").toWellFormed();
            });
            """, texts.Select(text => text.Select(c => (int)c).ToArray()).ToArray());

        Assert.Equal(texts.Length, found.Length);
        Faults.None(texts.Zip(found).Where(pair => Own(pair.First) != pair.Second).Select(pair =>
            $"{string.Join(' ', pair.First.Select(c => $"{(int)c:x4}"))}: the program has \"{Own(pair.First)}\", the script \"{pair.Second}\""));
    }

    private async Task<T[]> RunAsync<T>(string script, object argument)
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Shipped.At(""));
        return await page.EvaluateAsync<T[]>($"async ([address, argument]) => {{ const module = await import(address); {script} }}", new[] { fixture.Shipped.At(Module), argument });
    }

    private static string Own(string text)
    {
        var tokens = new List<Token>();
        Analyser.For("en").Analyse(text, tokens);
        var stems = from language in (string[])["en-GB", "es", "fr"] from token in tokens select Analyser.For(language).Stem(token.Text);
        return string.Join(' ', [TextFolder.Fold(text), .. tokens.Select(t => $"{t.Text}/{t.Position}/{t.Start}/{t.Length}/{t.Span}"), .. stems]);
    }

    private static string Any(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 15)).Select(_ =>
    {
        if (random.Next(2) == 0) return Telling[random.Next(Telling.Length)];
        var (first, last) = Blocks[random.Next(Blocks.Length)];
        var code = random.Next(first, last + 1);
        return code > 0xFFFF ? char.ConvertFromUtf32(code) : $"{(char)code}";
    }));
}

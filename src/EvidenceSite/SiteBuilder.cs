using EvidenceSite.Check;
using EvidenceSite.Cite;
using EvidenceSite.Export;
using EvidenceSite.Read;
using EvidenceSite.Relate;
using EvidenceSite.Render;
using EvidenceSite.Search;
using EvidenceSite.Validate;
using EvidenceSite.Write;

namespace EvidenceSite;

/// <summary>The whole path, from the input folder to the published site. Start reading here.</summary>
public static class SiteBuilder
{
    /// <summary>Builds the site. Nothing is written while there is an error, and nothing is done again that has not changed.</summary>
    public static BuildResult Build(BuildOptions options, Theme theme, IProgress<BuildProgress>? progress = null)
    {
        var run = new BuildRun(progress);
        var overrides = new SiteOverrides(options.BaseUrl, options.BuildDate);

        run.Step("Folders", () => options.CheckOnly ? [] : FolderGuard.Check(options));
        var folders = new InputFolders(options.InputFolder, options.ConfigFolder, options.ThemeFolder);
        var files = run.Step("Read files", () => ThemeOverlay.Add(theme.Files, InputFolderReader.Read(folders)));
        var fingerprint = InputFingerprint.Of(files, overrides, $"{theme.Version} {CitationStyles.EngineVersion}");
        if (!options.CheckOnly && run.Unchanged(() => SiteWriter.FindCurrent(options.OutputFolder, fingerprint)) is { } earlier) return earlier;

        var site = Make(run, files, overrides, theme);
        if (run.HasErrors || options.CheckOnly) return run.Finish();

        var written = run.Step("Write", () => SiteWriter.Write(options.OutputFolder, site, run.Stamp(fingerprint), progress));
        return run.Finish(written);
    }

    /// <summary>Everything but the disk: from input files to the files of the site, which are empty when there is an error.</summary>
    internal static ImmutableArray<OutputFile> Make(BuildRun run, ImmutableArray<InputFile> files, SiteOverrides overrides, Theme theme)
    {
        var ids = InputIds.Of(files);
        var content = Understand(run, files, overrides);
        BuildRun.LetGo();
        var styles = run.Step("Styles", () => CitationStyles.Compile(content.Citations));
        run.Step("Check references", () => ReferenceCheck.Run(content.Records, CiterOf(styles, content)));
        var catalogue = run.Step("Relate", () => Relater.Relate(content, ids));
        // Before the pages, since the search page names the index.
        var index = run.Step("Search", () => SearchIndexer.Index(catalogue, record => Item(record, CiterOf(styles, content))));
        // And these, since the data page says how large they are.
        var data = run.Step("Export records", () => new Outcome<ImmutableArray<OutputFile>>(DataExporter.Export(catalogue), []));
        var pages = LayOut(run, theme, catalogue, styles, () => Plan(run, catalogue, index, styles, data, ids));
        if (run.HasErrors) return [];

        var others = run.Step("Export", () => Exporter.Export(catalogue, pages, [.. theme.Assets(files, content.Site), .. data], files));
        ImmutableArray<OutputFile> site = [.. pages.Select(page => page.File), .. others, .. index.Files];
        run.Step("Check", () => SiteCheck.Run(content.Site, pages, others).AddRange(SizeCheck.Run(site, Place.WholeFile("output-config/site.yaml"))));
        run.Audited(run.Step("Audit credit", () => CreditAudit.Run(content.Records, catalogue, pages, others)));
        return run.HasErrors ? [] : site;
    }

    // What readers export is found through the index, so the builder brings together the three steps that it takes.
    internal static ReadOnlyMemory<byte> Item(Record record, Citer citer) => Exporter.Item(record, CiteRun.TextOf(citer.Reference(record)));

    // Where there is one text for all languages, it is in the site's first.
    internal static Citer CiterOf(CitationStyles styles, Content content) => styles.For(content.Site.Languages is [var first, ..] ? first : "en");

    // On its own, so that what was written is let go as soon as it is understood: it weighs three times as much.
    private static Content Understand(BuildRun run, ImmutableArray<InputFile> files, SiteOverrides overrides)
    {
        var sources = run.Step("Read", () => InputReader.Read(files));
        return run.Step("Validate", () => Validator.Validate(sources, overrides));
    }

    // On its own as well: the plan of a page is of no use once there is the page.
    private static ImmutableArray<SitePage> LayOut(BuildRun run, Theme theme, Catalogue catalogue, CitationStyles styles, Func<ImmutableArray<Page>> planned)
    {
        var plan = planned();
        return run.HasErrors ? [] : run.Step("Render", () => Renderer.Render(catalogue, plan, theme, styles));
    }

    private static ImmutableArray<Page> Plan(
        BuildRun run, Catalogue catalogue, SearchIndex index, CitationStyles styles, ImmutableArray<OutputFile> data, InputIds ids)
    {
        var plan = run.Step("Plan", () => PagePlanner.Plan(catalogue, index, styles, data));
        run.Step("Check links", () => LinkCheck.Run(catalogue.Content, plan.Select(page => page.Address), ids));
        run.Counts(catalogue, plan.Length);
        return plan;
    }
}

using EvidenceSite.Check;
using EvidenceSite.Export;
using EvidenceSite.Read;
using EvidenceSite.Relate;
using EvidenceSite.Render;
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

        var files = run.Step("Read files", () => ThemeOverlay.Add(theme.Files, InputFolderReader.Read(new(options.InputFolder, options.ConfigFolder, options.ThemeFolder))));
        var fingerprint = InputFingerprint.Of(files, overrides, theme.Version);
        if (!options.CheckOnly && run.Unchanged(() => SiteWriter.IsCurrent(options.OutputFolder, fingerprint)) is { } earlier) return earlier;

        var sources = run.Step("Read", () => InputReader.Read(files));
        var content = run.Step("Validate", () => Validator.Validate(sources, overrides));
        var catalogue = run.Step("Relate", () => Relater.Relate(content, InputIds.Of(files)));
        var plan = run.Step("Plan", () => PagePlanner.Plan(catalogue));
        if (run.HasErrors) return run.Finish(catalogue, plan.Length);

        var pages = run.Step("Render", () => Renderer.Render(catalogue, plan, theme));
        var others = run.Step("Export", () => Exporter.Export(catalogue, pages, theme.Assets(files, content.Site), files));
        run.Step("Check", () => SiteCheck.Run(content, pages, others));
        if (run.HasErrors || options.CheckOnly) return run.Finish(catalogue, plan.Length);

        var site = pages.Select(page => page.File).Concat(others).ToImmutableArray();
        var written = run.Step("Write", () => SiteWriter.Write(options.OutputFolder, site, fingerprint, run.Diagnostics));
        return run.Finish(catalogue, plan.Length, written);
    }
}

using System.Globalization;
using System.Text;

namespace EvidenceSite.New;

/// <summary>
/// Begins a new version of a brief: the text as it is now is kept for good, its digest is noted, and the brief is given the
/// next number. The text itself stays the same; changing it comes next, and is a person's work.
/// </summary>
public static class NewVersion
{
    private const string ListHead =
        "# The published versions of this brief, kept by the command \"new version\". Each stays as it is; its digest tells when it was edited.\n";

    /// <summary>The files to write, of a site without faults; none when the request is refused.</summary>
    /// <param name="files">The whole input.</param>
    /// <param name="sources">What it says.</param>
    /// <param name="briefs">What we stand by of it.</param>
    public static Outcome<ImmutableArray<PlannedEdit>> Plan(NewVersionRequest request, ImmutableArray<InputFile> files, InputSources sources, ImmutableArray<Brief> briefs)
    {
        var bag = new DiagnosticBag();
        var brief = briefs.FirstOrDefault(b => b.Slug == request.Slug);
        var source = sources.Briefs.FirstOrDefault(d => d.Id == request.Slug);
        var file = files.FirstOrDefault(f => f.Root == InputRoot.Input && f.Name == $"briefs/{request.Slug}.md");
        if (brief is null || source is null || file is null)
        {
            bag.Add(
                Codes.NewVersionUnknownBrief, Place.WholeFile($"briefs/{request.Slug}.md"), $"There is no brief \"{request.Slug}\"",
                NearestName.Hint(request.Slug, briefs.Select(b => b.Slug)) ?? "Name a brief by its file in the folder briefs/, without .md");
            return new([], bag.ToImmutable());
        }
        Refuse(request, brief, bag);
        var next = Edit(request, file, source.FrontMatter, brief, bag);
        if (bag.HasErrors || next is null) return new([], bag.ToImmutable());
        var list = files.FirstOrDefault(f => f.Root == InputRoot.Input && f.Name == VersionFile.ListOf(brief.Slug));
        return new([Frozen(file, brief), Listed(request, file, list, brief), next], bag.ToImmutable());
    }

    private static void Refuse(NewVersionRequest request, Brief brief, DiagnosticBag bag)
    {
        if (brief.Status == BriefStatus.Draft)
            bag.Add(Codes.NewVersionRefused, brief.PlaceOf("status"), $"\"{brief.Slug}\" is a draft, of which nothing was published that could be kept", "Change it as it is; publish it with status: current");
        var last = brief.Changes.Select(change => change.On).Append(brief.Dated).Max();
        if (request.Date.CompareTo(last) < 0)
            bag.Add(Codes.NewVersionRefused, brief.PlaceOf("version"), $"The new version would be of {request.Date}, before version {brief.Version} of {last}", "Give a later --date");
    }

    private static PlannedEdit Frozen(InputFile file, Brief brief) => new(Beside(file, VersionFile.Of(brief.Slug, brief.Version), file.Bytes), null);

    private static PlannedEdit Listed(NewVersionRequest request, InputFile file, InputFile? list, Brief brief)
    {
        var before = list is null ? ListHead : Encoding.UTF8.GetString(list.Bytes.Span);
        var text = new StringBuilder(before);
        if (before.Length > 0 && before[^1] != '\n') text.Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"- version: {brief.Version}\n  frozen: {request.Date}\n  sha-256: {VersionDigest.Of(file.Bytes.Span)}\n");
        var after = Encoding.UTF8.GetBytes(text.ToString());
        return list is null ? new(Beside(file, VersionFile.ListOf(brief.Slug), after), null) : new(list with { Bytes = after }, list.Bytes);
    }

    private static PlannedEdit? Edit(NewVersionRequest request, InputFile file, SourceMapping frontMatter, Brief brief, DiagnosticBag bag)
    {
        var mark = file.Bytes.Span.StartsWith("\uFEFF"u8) ? "\uFEFF" : "";
        var edit = new FrontMatterEdit(new SourceFile(file.Path, Encoding.UTF8.GetString(file.Bytes.Span[(mark.Length * 3)..])), frontMatter, bag);
        edit.Set("version", (brief.Version + 1).ToString(CultureInfo.InvariantCulture), after: "version");
        edit.Set("modified", request.Date.ToString(), after: "published");
        edit.Prepend("changes", [new("version", $"{brief.Version + 1}"), new("date", $"{request.Date}"), new("summary", FrontMatterEdit.Quote(request.Summary))], after: "published");
        return edit.Apply() is { } text ? new(file with { Bytes = Encoding.UTF8.GetBytes(mark + text) }, file.Bytes) : null;
    }

    // As the brief's own path is shown, so is that of the files beside it.
    private static InputFile Beside(InputFile brief, string name, ReadOnlyMemory<byte> bytes) =>
        new(InputRoot.Input, name, brief.Path[..^brief.Name.Length] + name, bytes);
}

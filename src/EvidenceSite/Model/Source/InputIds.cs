using System.Collections.Frozen;

namespace EvidenceSite.Model;

/// <summary>
/// The ids for which there is a file, whether or not it could be read. What is missing only because its own file has a
/// fault is not reported again wherever it is cited.
/// </summary>
public sealed record InputIds(FrozenSet<string> Records, FrozenSet<string> Summaries)
{
    public static InputIds Of(ImmutableArray<InputFile> files) => new(In(files, "records/"), In(files, "summaries/"));

    private static FrozenSet<string> In(ImmutableArray<InputFile> files, string folder) =>
        files.Where(f => f.Root == InputRoot.Input && f.Name.StartsWith(folder, StringComparison.Ordinal))
            .Select(f => Path.GetFileNameWithoutExtension(f.Name)).ToFrozenSet(StringComparer.Ordinal);
}

using System.Collections.Frozen;

namespace EvidenceSite.Model;

/// <summary>
/// The ids for which there is a file, whether or not it could be read. What is missing only because its own file has a
/// fault is not reported again wherever it is cited.
/// </summary>
public sealed record InputIds(FrozenSet<string> Records, FrozenSet<string> Summaries)
{
    /// <summary>The names below <c>briefs/</c> without their ending: <c>homes</c>, and <c>homes/v1</c> for a published version.</summary>
    public FrozenSet<string> Briefs { get; init; } = [];

    public static InputIds Of(ImmutableArray<InputFile> files) => new(In(files, "records/"), In(files, "summaries/"))
    {
        Briefs = files.Where(f => f.Root == InputRoot.Input && f.Name.StartsWith("briefs/", StringComparison.Ordinal))
            .Select(f => Path.ChangeExtension(f.Name, null)["briefs/".Length..]).ToFrozenSet(StringComparer.Ordinal),
    };

    private static FrozenSet<string> In(ImmutableArray<InputFile> files, string folder) =>
        files.Where(f => f.Root == InputRoot.Input && f.Name.StartsWith(folder, StringComparison.Ordinal))
            .Select(f => Path.GetFileNameWithoutExtension(f.Name)).ToFrozenSet(StringComparer.Ordinal);
}

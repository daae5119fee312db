using EvidenceSite.Csl.Tests.Suite;

namespace EvidenceSite.Csl.Tests.OwnStyles;

/// <summary>A theory that needs a part of the folder that CSL_SUITE names; without it the test is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SuiteTheoryAttribute : TheoryAttribute
{
    /// <param name="part">A file or folder within it.</param>
    public SuiteTheoryAttribute(string part)
    {
        Part = part;
        if (SuiteFactAttribute.Folder is not { } folder || !Path.Exists(Path.Join(folder, part))) Skip = $"The environment variable CSL_SUITE names no folder with \"{part}\"";
    }

    public string Part { get; }
}

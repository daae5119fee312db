namespace EvidenceSite.Csl.Tests.Suite;

/// <summary>
/// A test that needs the public test suite, which is not part of this repository. The environment variable CSL_SUITE names a folder with
/// "processor-tests" and "locales" in it; without it the test is skipped and says so.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SuiteFactAttribute : FactAttribute
{
    private const string Variable = "CSL_SUITE";

    public SuiteFactAttribute()
    {
        if (Folder is null) Skip = $"The environment variable {Variable} names no folder with the suite";
    }

    public static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;
}

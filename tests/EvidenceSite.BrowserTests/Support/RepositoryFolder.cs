namespace EvidenceSite.BrowserTests.Support;

/// <summary>Finds the repository that the tests were built from.</summary>
internal static class RepositoryFolder
{
    /// <summary>The full path of a folder of the repository.</summary>
    public static string Of(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EvidenceSite.sln"))) return Path.Combine(folder.FullName, name);
        }
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds EvidenceSite.sln");
    }
}

using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Sites;

/// <summary>Approved texts, beside the tests.</summary>
internal static class Golden
{
    private const string Switch = "EVIDENCESITE_UPDATE_GOLDEN";

    /// <summary>Compares a text with the approved one, or writes it and fails when the switch is set.</summary>
    public static void Compare(string name, string actual)
    {
        var path = Repository.PathOf($"tests/EvidenceSite.Tests/Sites/Golden/{name}.txt");
        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (Environment.GetEnvironmentVariable(Switch) == "1" && approved != actual)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            Assert.Fail($"{name}.txt was written; read the difference, then run again without {Switch}");
        }
        Assert.True(approved == actual, $"The site differs from {name}.txt: {Difference(approved, actual)}\nSet {Switch}=1 to write it anew");
    }

    private static string Difference(string approved, string actual)
    {
        var (old, now) = (approved.Split('\n'), actual.Split('\n'));
        var line = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"in line {line + 1}\n- {old.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}";
    }
}

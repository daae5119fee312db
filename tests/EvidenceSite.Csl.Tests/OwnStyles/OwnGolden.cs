using System.Runtime.CompilerServices;
using System.Text;

namespace EvidenceSite.Csl.Tests.OwnStyles;

/// <summary>What the styles make of the shapes, as it was compared with the official styles and approved.</summary>
internal static class OwnGolden
{
    private const string Switch = "EVIDENCESITE_UPDATE_GOLDEN";

    /// <summary>Compares with the approved file, or writes it and fails when the switch is set.</summary>
    public static void Compare(string name, string actual)
    {
        var path = Path.Join(Folder(), "Golden", name + ".txt");
        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (Environment.GetEnvironmentVariable(Switch) == "1" && approved != actual)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            Assert.Fail($"{name}.txt was written; read the difference, then run again without {Switch}");
        }
        Assert.Equal(approved.Split('\n'), actual.Split('\n'));
    }

    /// <summary>A line for each thing, with the blanks between blocks made one.</summary>
    public static string Print(IEnumerable<Rendered> all)
    {
        var text = new StringBuilder();
        foreach (var (what, run) in all)
            text.Append(what).Append(": ").AppendJoin(' ', run.ToHtml().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Append('\n');
        return text.ToString();
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

using System.ComponentModel;

namespace EvidenceSite.Benchmarks.Peers;

/// <summary>The programs that ours is compared with, from npm, in the versions that the figures are about.</summary>
internal sealed class NodePackages
{
    public const string Pagefind = "pagefind@1.6.0";
    public const string MiniSearch = "minisearch@7.2.0";

    /// <summary>Settings for Node: a MiniSearch index of a large corpus is larger than its usual heap.</summary>
    public static readonly ImmutableDictionary<string, string> LargeHeap = ImmutableDictionary<string, string>.Empty.Add("NODE_OPTIONS", "--max-old-space-size=8192");

    private NodePackages(string folder) => Folder = folder;

    /// <summary>The folder above <c>node_modules</c>.</summary>
    public string Folder { get; }

    /// <summary>Pagefind's own program, without the script that npm puts before it.</summary>
    public string PagefindProgram => Directory.EnumerateFiles(Path.Combine(Folder, "node_modules", "@pagefind"), "pagefind*", SearchOption.AllDirectories)
        .First(file => Path.GetFileName(Path.GetDirectoryName(file)) == "bin" && Path.GetExtension(file) is "" or ".exe");

    /// <summary>Installs them into a new folder; null where Node is not there.</summary>
    /// <exception cref="InvalidOperationException">The packages cannot be had.</exception>
    public static NodePackages? Install(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "package.json"), """{"private": true, "type": "module"}""");
        try
        {
            MeasuredProgram.Run("npm", ["install", "--no-audit", "--no-fund", "--cache", Path.Combine(folder, "cache"), Pagefind, MiniSearch], folder);
        }
        catch (Win32Exception)
        {
            return null;
        }
        // Scripts look for packages in the folders above their own, so ours stand beside them.
        var scripts = Path.Combine(AppContext.BaseDirectory, "Peers");
        foreach (var script in Directory.EnumerateFiles(scripts, "*.mjs")) File.Copy(script, Path.Combine(folder, Path.GetFileName(script)));
        return new NodePackages(folder);
    }
}

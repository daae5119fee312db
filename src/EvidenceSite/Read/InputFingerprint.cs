using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace EvidenceSite.Read;

/// <summary>Tells whether anything that decides the site has changed.</summary>
public static class InputFingerprint
{
    /// <summary>SHA-256 over names and bytes of all files, over what the command line replaces, over the program and the theme.</summary>
    public static Fingerprint Of(ImmutableArray<InputFile> files, SiteOverrides overrides, string themeVersion)
    {
        var hashes = new byte[files.Length * SHA256.HashSizeInBytes];
        Parallel.For(0, files.Length, i => SHA256.HashData(files[i].Bytes.Span, hashes.AsSpan(i * SHA256.HashSizeInBytes)));
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files) all.AppendData(Encoding.UTF8.GetBytes($"{file.Root}/{file.Name}\n"));
        all.AppendData(hashes);
        all.AppendData(Encoding.UTF8.GetBytes($"{overrides.BaseUrl}\n{overrides.BuildDate}\n{ProgramVersion}\n{themeVersion}"));
        return new Fingerprint(Convert.ToHexStringLower(all.GetHashAndReset()));
    }

    // The module's version id is new with every compilation of other code, and the same for the same code.
    private static string ProgramVersion => Assembly.GetExecutingAssembly().ManifestModule.ModuleVersionId.ToString();
}

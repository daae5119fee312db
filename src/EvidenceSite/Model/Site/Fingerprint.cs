namespace EvidenceSite.Model;

/// <summary>Stands for everything that decides what a build makes: all input, configuration, theme files and the program's version.</summary>
/// <param name="Hex">SHA-256 (FIPS 180-4) in lower-case hexadecimal.</param>
public readonly record struct Fingerprint(string Hex)
{
    public override string ToString() => Hex ?? "";
}

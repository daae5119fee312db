namespace EvidenceSite.Model;

/// <summary>One finished file of the site, in memory.</summary>
/// <param name="Content">Its bytes; text is UTF-8 without a mark, with LF.</param>
public sealed record OutputFile(OutputPath Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>A text file.</summary>
    public static OutputFile OfText(OutputPath path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));
}

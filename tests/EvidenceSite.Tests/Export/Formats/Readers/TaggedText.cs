namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>A record of tags and values, as RIS, Refer and MEDLINE files have them.</summary>
internal sealed record TaggedText(ImmutableArray<(string Tag, string Value)> Lines)
{
    public string? First(string tag) => Lines.FirstOrDefault(line => line.Tag == tag).Value;

    public IEnumerable<string> Every(string tag) => Lines.Where(line => line.Tag == tag).Select(line => line.Value);
}

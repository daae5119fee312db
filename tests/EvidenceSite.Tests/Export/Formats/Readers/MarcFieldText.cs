namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>A data field of a MARC record, as it was read.</summary>
internal sealed record MarcFieldText(string Tag, string Indicators, ImmutableArray<(char Code, string Value)> Subfields)
{
    public string? this[char code] => Subfields.FirstOrDefault(s => s.Code == code).Value;
}

namespace EvidenceSite.Import;

/// <summary>A MARC 21 bibliographic record, whether from XML or from its exchange format (ISO 2709).</summary>
/// <param name="Leader">24 characters; empty when there is none.</param>
internal sealed record MarcRecord(string Leader, Place Place, ImmutableArray<MarcField> Fields)
{
    public IEnumerable<MarcField> All(params string[] tags) => Fields.Where(f => tags.Contains(f.Tag, StringComparer.Ordinal));

    public MarcField? First(string tag) => Fields.FirstOrDefault(f => f.Tag == tag);
}

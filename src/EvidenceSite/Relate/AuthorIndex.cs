namespace EvidenceSite.Relate;

/// <summary>
/// The authors of all records. One person is one ORCID iD, or one name after folding case and accents: catalogues write
/// the same name with and without them. Two ORCID iDs are two people, whatever their name.
/// </summary>
internal sealed class AuthorIndex
{
    private readonly ImmutableArray<ImmutableArray<AuthorEntry>> byRecord;

    private AuthorIndex(ImmutableArray<AuthorEntry> entries, ImmutableArray<ImmutableArray<AuthorEntry>> byRecord) =>
        (Entries, this.byRecord) = (entries, byRecord);

    /// <summary>By name as catalogues sort.</summary>
    public ImmutableArray<AuthorEntry> Entries { get; }

    /// <summary>The authors of a record, by its rank.</summary>
    public ImmutableArray<AuthorEntry> Of(int rank) => byRecord[rank];

    public static AuthorIndex Create(ImmutableArray<Record> ranked)
    {
        var people = new Dictionary<string, Person>(StringComparer.Ordinal);
        var slugs = ranked.Select(record => record.Authors.Select(name => Meet(name, record.Id, people)).Distinct().ToArray()).ToArray();
        var entries = people.ToDictionary(p => p.Key, p => p.Value.Entry(p.Key), StringComparer.Ordinal);
        return new(
            [.. entries.Values.OrderBy(e => SortKey.Of(e.Name), StringComparer.Ordinal).ThenBy(e => e.Slug, StringComparer.Ordinal)],
            [.. slugs.Select(list => list.Select(slug => entries[slug]).ToImmutableArray())]);
    }

    private static string Meet(PersonName name, string recordId, Dictionary<string, Person> people)
    {
        var slug = Slug.Of(name.Inverted);
        if (slug.Length == 0) slug = "author-" + Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(name.Inverted));
        if (slug.Length > 120) slug = slug[..120];
        // The plain address belongs to whoever has it first in the catalogue's order; namesakes carry their ORCID iD's end.
        if (people.TryGetValue(slug, out var known) && known.IsOther(name.Orcid)) slug += "-" + name.Orcid!.Value.ToString()[^4..].ToLowerInvariant();
        if (!people.TryGetValue(slug, out var person)) people.Add(slug, person = new Person(name.Inverted));
        person.Add(name, recordId);
        return slug;
    }

    private sealed class Person(string name)
    {
        private readonly ImmutableArray<string>.Builder studies = ImmutableArray.CreateBuilder<string>(1);
        private string name = name;
        private Orcid? orcid;

        public bool IsOther(Orcid? other) => orcid is { } mine && other is { } theirs && mine != theirs;

        public void Add(PersonName form, string recordId)
        {
            orcid ??= form.Orcid;
            // Among forms that fold to the same slug, the one that sorts last ordinally keeps its accents.
            if (string.CompareOrdinal(form.Inverted, name) > 0) name = form.Inverted;
            if (studies.Count == 0 || studies[^1] != recordId) studies.Add(recordId);
        }

        public AuthorEntry Entry(string slug) => new(slug, name, orcid, studies.ToImmutable());
    }
}

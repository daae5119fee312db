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
        var people = new People();
        var slugs = ranked.Select(record => record.Authors.Select(name => people.Meet(name, record.Id)).Distinct().ToArray()).ToArray();
        var entries = people.Entries();
        return new(
            [.. entries.Values.OrderBy(e => SortKey.Of(e.Name), StringComparer.Ordinal).ThenBy(e => e.Slug, StringComparer.Ordinal)],
            [.. slugs.Select(list => list.Select(slug => entries[slug]).ToImmutableArray())]);
    }

    private sealed class People
    {
        private readonly Dictionary<string, Person> bySlug = new(StringComparer.Ordinal);
        private readonly Dictionary<Orcid, string> slugs = [];

        public Dictionary<string, AuthorEntry> Entries() => bySlug.ToDictionary(p => p.Key, p => p.Value.Entry(p.Key), StringComparer.Ordinal);

        /// <summary>Notes that somebody wrote a record, and says under which slug.</summary>
        public string Meet(PersonName name, string recordId)
        {
            var slug = name.Orcid is { } orcid && slugs.TryGetValue(orcid, out var known) ? known : FreeSlug(name);
            if (!bySlug.TryGetValue(slug, out var person)) bySlug.Add(slug, person = new Person(name.Inverted));
            person.Add(name, recordId);
            if (name.Orcid is { } own) slugs.TryAdd(own, slug);
            return slug;
        }

        // The plain address belongs to whoever has it first in the catalogue's order; namesakes carry their ORCID iD, or its end.
        private string FreeSlug(PersonName name)
        {
            var slug = PlainSlug(name.Inverted);
            if (!IsOther(slug, name)) return slug;
            var number = name.Orcid!.Value.ToString().ToLowerInvariant();
            return IsOther($"{slug}-{number[^4..]}", name) ? $"{slug}-{number}" : $"{slug}-{number[^4..]}";
        }

        private bool IsOther(string slug, PersonName name) => bySlug.TryGetValue(slug, out var person) && person.IsOther(name.Orcid);

        private static string PlainSlug(string name)
        {
            var slug = Slug.Of(name);
            if (slug.Length == 0) slug = "author-" + Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(name));
            return slug.Length > 120 ? slug[..120] : slug;
        }
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

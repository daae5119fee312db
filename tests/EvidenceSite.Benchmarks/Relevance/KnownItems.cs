using System.Globalization;
using EvidenceSite.Benchmarks.Measure;

namespace EvidenceSite.Benchmarks.Relevance;

/// <summary>Queries of readers who know what they look for, made from a catalogue by rule.</summary>
internal sealed class KnownItems(Catalogue catalogue, int seed)
{
    // A generator whose numbers are the same in every version of the runtime.
    private uint state = (uint)seed;

    public IEnumerable<RelevanceQuery> All() =>
    [
        .. Records(40).Select(record => Of("whole title", record.Title, record)),
        .. Records(60).Select(record => Of("three title words", TitleWords.Longer(record.Title, 3), record, TitleHasAll)),
        .. Records(40).Select(Misspelt),
        .. Records(30).Where(record => record.Authors.Length > 1).Select(AuthorsAndYear),
        .. Records(15).Where(record => record.Doi is not null).SelectMany(record => Forms(record)),
        .. catalogue.Content.Glossary.Where(term => term.Abbreviation is not null).Select(term =>
            new RelevanceQuery("abbreviation", term.Abbreviation!, [$"glossary/{term.Id}"])),
    ];

    private static RelevanceQuery Of(string kind, string text, Record record) => new(kind, text, [IdOf(record)]);

    // Whoever remembers few words may mean any record that has them.
    private RelevanceQuery Of(string kind, string text, Record record, Func<Record, string, bool> also) =>
        new(kind, text, [IdOf(record), .. catalogue.Studies.Select(study => study.Record).Where(other => also(other, text)).Select(IdOf)]);

    private static bool TitleHasAll(Record record, string words)
    {
        var title = record.Title.Replace(":", "", StringComparison.Ordinal).Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase);
        return words.Split(' ').All(title.Contains);
    }

    // Two neighbouring letters of the longest word change places, as fingers do.
    private RelevanceQuery Misspelt(Record record)
    {
        var words = TitleWords.Longer(record.Title, 3).Split(' ');
        var longest = Array.IndexOf(words, words.MaxBy(word => word.Length));
        var letters = words[longest].ToCharArray();
        var at = letters.Length / 2;
        if (letters[at] == letters[at + 1]) at--;
        (letters[at], letters[at + 1]) = (letters[at + 1], letters[at]);
        var right = string.Join(' ', words);
        words[longest] = new string(letters);
        return Of("misspelt title words", right, record, TitleHasAll) with { Text = string.Join(' ', words) };
    }

    private RelevanceQuery AuthorsAndYear(Record record)
    {
        var names = record.Authors.Take(2).Select(name => name.Family ?? name.Literal ?? "").ToList();
        var year = record.Issued?.Year;
        var alike = catalogue.Studies.Select(study => study.Record)
            .Where(other => other.Issued?.Year == year && names.All(name => other.Authors.Any(author => (author.Family ?? author.Literal) == name)));
        return new RelevanceQuery("two authors and year", string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', names)} {year}"), [.. alike.Select(IdOf)]);
    }

    private static IEnumerable<RelevanceQuery> Forms(Record record)
    {
        ImmutableArray<string> forms =
        [
            $"{record.Doi}", $"https://doi.org/{record.Doi}", $"DOI: {record.Doi}".ToUpperInvariant(),
            .. record.Pmcid is { } pmcid ? [$"{pmcid}", $"pmcid:{pmcid}".ToLowerInvariant()] : ImmutableArray<string>.Empty,
            .. record.Pmid is { } pmid ? [$"{pmid}", $"PMID: {pmid}"] : ImmutableArray<string>.Empty,
        ];
        return forms.Select(form => Of("identifier", form, record));
    }

    private static string IdOf(Record record) => $"record/{record.Id}";

    private IEnumerable<Record> Records(int count)
    {
        for (; count > 0; count--)
        {
            state = (state * 1_664_525) + 1_013_904_223;
            yield return catalogue.Studies[(int)((ulong)state * (ulong)catalogue.Studies.Length >> 32)].Record;
        }
    }
}

using System.Text;
using EvidenceSite.Check;

namespace EvidenceSite.Tests.Check.Passages;

/// <summary>Sources and texts for the index of passages, in a line each.</summary>
internal static class IndexedWords
{
    /// <summary>An index of sources whose abstracts have one section a line.</summary>
    public static PassageIndex Index(params string[] abstracts) => PassageIndex.Of([.. abstracts.Select((text, i) => Source($"r{i}", text))]);

    public static Record Source(string id, string text) => new()
    {
        Id = id,
        Type = "book",
        Title = id,
        Place = Place.WholeFile(id),
        Abstract = [.. text.Split('\n').Select(line => new AbstractSection(null, line, Place.WholeFile(id)))],
    };

    public static List<FoundPassage> Find(PassageIndex index, string text)
    {
        var found = new List<FoundPassage>();
        index.FindIn(Words(text), 0, found);
        return found;
    }

    public static ulong[] Words(string text)
    {
        var run = new WordRun();
        run.Add(Encoding.UTF8.GetBytes(text));
        run.EndWord();
        return run.Words.ToArray();
    }
}

using System.Numerics;
using System.Text;
using EvidenceSite.Tests.Search.Reader;

namespace EvidenceSite.Tests.Search;

/// <summary>Reads the tables of an index beside its words, as FORMAT.md describes them.</summary>
internal static class TableReader
{
    /// <summary>The documents that an identifier leads to.</summary>
    public static int[] Identifier(SearchSite site, string key)
    {
        var files = site.Search.Root.Identifiers;
        var bytes = Encoding.UTF8.GetBytes(key);
        var (hash, check) = (Hash(bytes), (ushort)Hash([.. bytes.Reverse()]));
        var bits = BitOperations.Log2((uint)files.Length);
        var file = new ShardReader(site.Files[files[bits == 0 ? 0 : hash >> (32 - bits)]]);
        var entries = Enumerable.Range(0, file.Number()).Select(_ => file.Bytes(6)).ToArray();
        var lists = entries.Select(_ => Ascending(file)).ToArray();
        byte[] wanted = [(byte)(hash >> 24), (byte)(hash >> 16), (byte)(hash >> 8), (byte)hash, (byte)(check >> 8), (byte)check];
        var rank = Array.FindIndex(entries, entry => entry.AsSpan().SequenceEqual(wanted));
        return rank < 0 ? [] : lists[rank];
    }

    /// <summary>Key, labels and number of documents of every value, as <c>key/label=count</c>.</summary>
    public static string[] Facet(SearchSite site, string name)
    {
        var facet = site.Search.Root.Facets.Single(entry => entry.Name == name);
        var lines = facet.Chunks.SelectMany(chunk => new ShardReader(site.Files[chunk]).Rest().Split('\n')[..^1]).ToArray();
        var column = new ShardReader(site.Files[facet.Column]);
        var numbers = column.Numbers(column.Numbers(site.Search.Root.Documents).Sum());
        Assert.True(column.AtEnd);
        Assert.Equal(facet.Values, lines.Length);
        return [.. lines.Select((line, number) => $"{line.Replace('\t', '/')}={numbers.Count(n => n == number)}")];
    }

    /// <summary>The names that are suggested for what is typed.</summary>
    public static string[] Suggestions(SearchSite site, string typed)
    {
        var table = site.Search.Root.Suggestions;
        var file = new ShardReader(site.Files[table.Files[table.FileOf(typed)]]);
        var count = file.Number();
        _ = file.Numbers(count * 3);
        return [.. file.Rest().Split('\n')[..^1].Select(line => line.Split('\t')).Where(entry => entry[0].StartsWith(typed, StringComparison.Ordinal)).Select(entry => entry[1])];
    }

    private static int[] Ascending(ShardReader file)
    {
        var numbers = file.Numbers(file.Number());
        for (var i = 1; i < numbers.Length; i++) numbers[i] += numbers[i - 1] + 1;
        return numbers;
    }

    private static uint Hash(byte[] bytes) => bytes.Aggregate(2_166_136_261, (hash, b) => (hash ^ b) * 16_777_619);
}

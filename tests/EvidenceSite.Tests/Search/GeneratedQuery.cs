using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Search;

/// <summary>Queries of all forms about the words of generated catalogues.</summary>
internal static class GeneratedQuery
{
    private const int Deepest = 3;

    public static Gen<Query> Queries => Any(Deepest);

    private static Gen<string> Word => Gen.Elements(GeneratedCatalogue.Words.ToArray());

    private static Gen<int?> Field => Gen.Choose(-25, 5).Select(bit => bit < 0 ? null : (int?)bit);

    private static Gen<Query> Leaf => Gen.OneOf(
        from word in Word from bit in Field select (Query)new Query.Word(word, bit),
        from word in Word from length in Gen.Choose(1, 4) from bit in Field select (Query)new Query.Prefix(word[..Math.Min(length, word.Length)], bit),
        from first in Word from second in Word from bit in Field select (Query)new Query.Phrase($"{first} {second}", bit),
        from words in Word.ListOf() from bit in Field select (Query)new Query.Phrase(string.Join(' ', words.Take(3)), bit));

    private static Gen<Query> Any(int depth) => depth == 0 ? Leaf : Gen.OneOf(
        Leaf,
        Leaf,
        from a in Any(depth - 1) from b in Any(depth - 1) select (Query)new Query.And([a, b]),
        from a in Any(depth - 1) from b in Any(depth - 1) select (Query)new Query.Or([a, b]),
        from a in Any(depth - 1) from b in Any(depth - 1) select (Query)new Query.Not(a, b));
}

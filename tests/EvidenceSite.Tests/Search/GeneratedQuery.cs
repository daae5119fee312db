using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Search;

/// <summary>Queries of all forms about the words of generated catalogues.</summary>
internal static class GeneratedQuery
{
    private const int Deepest = 3;

    public static Gen<Query> Queries => Any(Deepest);

    private static Gen<string> Word => Gen.Elements(GeneratedCatalogue.Words.ToArray());

    private static Gen<int?> Field => Gen.Frequency((5, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 5).Select(field => (int?)field)));

    private static Gen<Query> Leaf => Gen.OneOf(
        from word in Word from field in Field select (Query)new Query.Word(word, field),
        from word in Word from length in Gen.Choose(1, 4) from field in Field select (Query)new Query.Prefix(word[..Math.Min(length, word.Length)], field),
        from first in Word from second in Word from field in Field select (Query)new Query.Phrase($"{first} {second}", field),
        from words in Word.ListOf() from field in Field select (Query)new Query.Phrase(string.Join(' ', words.Take(3)), field));

    private static Gen<Query> Any(int depth) => depth == 0 ? Leaf : Gen.Frequency(
        (3, Leaf),
        (1, from a in Any(depth - 1) from b in Any(depth - 1) select (Query)new Query.And([a, b])),
        (1, from a in Any(depth - 1) from b in Any(depth - 1) select (Query)new Query.Or([a, b])),
        (1, from a in Any(depth - 1) from b in Any(depth - 1) select (Query)new Query.Not(a, b)));
}

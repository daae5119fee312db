using EvidenceSite.Check;
using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Check.Passages;

/// <summary>The quick search finds what comparing every word with every other finds.</summary>
public sealed class PassageProperties
{
    // Few words, so that rows of them meet by chance.
    private static readonly Gen<string[]> Texts = Gen.Choose(0, 2).Select(n => ((char)('a' + n)).ToString()).ListOf(40).Select(words => words.ToArray());

    private static readonly Gen<string[]> Pieces = Gen.Choose(0, 25).Select(n => ((char)('a' + n)).ToString()).ListOf(30).Select(words => words.ToArray());

    [Fact]
    public void Any_row_of_ten_words_of_a_source_is_found() => Prop.ForAll(Cases().ToArbitrary(), c =>
    {
        var index = IndexedWords.Index([.. c.Sources.Select(words => string.Join(' ', words))]);
        var found = IndexedWords.Find(index, string.Join(' ', c.Text));
        return Enumerable.Range(0, c.Text.Length).All(i => Holders(c.Sources, c.Text, i).All(source =>
            found.Exists(p => index.SourceOf(p.At) == source && p.From <= i && p.From + p.Length >= i + PassageIndex.Least)));
    }).Check(Laws.Tried());

    [Fact]
    public void Nothing_else_is_found() => Prop.ForAll(Cases().ToArbitrary(), c =>
    {
        var index = IndexedWords.Index([.. c.Sources.Select(words => string.Join(' ', words))]);
        return IndexedWords.Find(index, string.Join(' ', c.Text)).TrueForAll(p =>
            p.Length >= PassageIndex.Least
            && c.Sources[index.SourceOf(p.At)].AsSpan(index.PlaceInSource(p.At).Word, p.Length).SequenceEqual(c.Text.AsSpan(p.From, p.Length)));
    }).Check(Laws.Tried());

    // A text that holds a part of a source, among others like it.
    private static Gen<(string[][] Sources, string[] Text)> Cases() =>
        from few in Texts
        from many in Pieces
        from before in Pieces
        from start in Gen.Choose(0, 25)
        from length in Gen.Choose(0, 15)
        from taken in Gen.Elements(few, many)
        select (new[] { few, many }, before.Concat(taken.Skip(start).Take(length)).Concat(few.Take(start)).ToArray());

    private static IEnumerable<int> Holders(string[][] sources, string[] text, int from)
    {
        if (from + PassageIndex.Least > text.Length) return [];
        var row = text[from..(from + PassageIndex.Least)];
        return Enumerable.Range(0, sources.Length).Where(s => sources[s].AsSpan().IndexOf(row) >= 0);
    }
}

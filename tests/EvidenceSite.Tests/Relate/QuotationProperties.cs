using EvidenceSite.Relate;
using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Relate;

public sealed class QuotationProperties
{
    private static readonly string[] Words =
        ["harm", "reduction", "Social", "workers", "22", "client’s", "day-to-day", "(PWUD)", "naïve", "“peer”", "work", "a", "of", "the", "roles.", "risks,", "王伟"];

    private static readonly Gen<string[]> Sentences = Gen.Elements(Words).ListOf().Where(words => words.Count > 0).Select(words => words.ToArray());

    [Fact]
    public void Any_row_of_words_of_the_section_is_found() => Prop.ForAll(Quotations().ToArbitrary(), q =>
        Faults(q.Words, string.Join(' ', q.Words[q.Start..q.End])) == 0).Check(Laws.Tried());

    [Fact]
    public void Any_edit_of_one_word_is_found() => Prop.ForAll(Quotations().ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), Gen.Choose(0, 3).ToArbitrary(), (q, at, kind) =>
    {
        var words = q.Words[q.Start..q.End];
        var index = at % words.Length;
        words[index] = kind switch { 0 => words[index] + "x", 1 => "x" + words[index], 2 => "Zebra", _ => words[index].ToUpperInvariant() + "Q" };
        return Faults(q.Words, string.Join(' ', words)) == 1;
    }).Check(Laws.Tried());

    [Fact]
    public void An_omission_is_found_only_in_order() => Prop.ForAll(Sentences.ToArbitrary(), words =>
        Faults(["start", .. words, "end"], "start […] end") == 0 && Faults(["start", .. words, "end"], "end […] start") == 1).Check(Laws.Tried());

    private static Gen<(string[] Words, int Start, int End)> Quotations() =>
        from words in Sentences
        from start in Gen.Choose(0, words.Length - 1)
        from end in Gen.Choose(start + 1, words.Length)
        select (words, start, end);

    private static int Faults(string[] section, string quotation)
    {
        var place = new Place("a", 1, 1);
        var record = new Record { Id = "a", Type = "book", Title = "T", Place = place, Abstract = [new AbstractSection("RESULTS", string.Join(' ', section), place)] };
        var finding = new Finding("f", [], [], [new SupportingQuotation(quotation, new EvidenceSite.Model.Cite("a", null, "Results", "", false, place), place)], place);
        var summary = new Summary
        {
            RecordId = "a",
            Title = "T",
            Language = "en",
            Headline = [],
            Design = "d",
            BasedOn = "abstract",
            Changes = "c",
            SummarisedBy = [],
            Certainty = new CertaintyRating(Certainty.Low, null),
            Place = place,
            Sections = [new Section("s", [], [], [finding])],
        };
        var bag = new DiagnosticBag();
        new QuotationCheck(new StoredAbstracts([record]), bag).Run([summary]);
        return bag.Count;
    }
}

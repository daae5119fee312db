using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Export.Formats;

/// <summary>Records full of what has a meaning to one format or another.</summary>
internal static class HostileRecords
{
    private static readonly string[] Pieces =
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "＝1", "'=x", "\"", "'", ",", ";", "\"\"", "\r\nER  - \r\nTY  - JOUR\r\nTI  - x", "\nTY  - BOOK", "  - ", "ER  - ", "\n%0 Book", "%T x", "\n\nPMID- 1", "\nTI  - x",
        "{", "}", "}}", "\\", "\\input{x}", "\\{", "$x$", "%", "#1", "_", "~", "^", "&", "&amp;", "<b>", "</record>", "]]>", "<!--", "<?x?>", " \u001D ", " \u001E ", " \u001F ", " \u001F a", " \u0000 ", " \u0001 ",
        "\uD800", "😀", "é", "e\u0301", "王", "א", "\u202E", " \u2028 ", " \u0085 ", "\t", " and ", "and", "others", "@article{x,", "\n...\n", "\n---\n", "\n- a: b", ": ", "# c", "null", "true", "12", "|", "$a",
        "--", "---", "''", ",,", "`", "?`", "\u00A0", "von", "de la", "A", "b", " ", "\\u0022", "\\n", "{0}", "[", "]", "*", "?", "!",
    ];

    private static readonly string[] Numbers = ["1", "20", "Suppl 1", "e17", "12-19", "S1-S20", "155", "XII"];
    private static readonly string[] Types = ["article-journal", "review", "article-journal"];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).NonEmptyListOf().Select(pieces => string.Concat(pieces.Take(6)) + "x");

    // What comes first in a field decides whether a spreadsheet takes it for a formula.
    private static readonly Gen<string> Free = Gen.OneOf(Texts, Gen.Elements(Pieces).Select(piece => piece + "y"));

    /// <summary>Two of them.</summary>
    public static Gen<Record[]> Pairs => from first in One("first") from second in One("second") select new[] { first, second };

    private static Gen<Record> One(string id) =>
        from texts in Free.ArrayOf(20)
        from numbers in Gen.Elements(Numbers).ArrayOf(5)
        from type in Gen.Elements(Types)
        from day in Gen.Choose(1, 28)
        from known in Gen.Choose(0, 15)
        select new Record
        {
            Id = id,
            Type = type,
            Title = texts[0],
            Authors = [new() { Family = texts[1], Given = texts[2] }, new() { Literal = texts[3] }, new() { Family = texts[4], Given = texts[5], Suffix = texts[6], NonDroppingParticle = "van der" }, new() { Family = texts[7] }],
            Contributors = [new("editor", new() { Family = texts[8], Given = texts[9] })],
            ContainerTitle = texts[10],
            ContainerTitleShort = (known & 1) == 0 ? null : texts[11],
            Issued = (known & 2) == 0 ? new(2023) : new(2023, 2, day),
            Volume = (known & 4) == 0 ? null : numbers[0],
            Issue = (known & 4) == 0 ? null : numbers[1],
            Page = numbers[2],
            Number = (known & 8) == 0 ? null : numbers[3],
            Genre = texts[12],
            Language = (known & 1) == 0 ? "en" : "es",
            Publisher = texts[13],
            PublisherPlace = texts[14],
            Doi = Doi.TryParse("10.1234/a_b%20#<c>;$&~^", out var doi) ? doi : null,
            Url = "https://example.org/a_b%20c?d=1&e=2#f~$",
            Keywords = [texts[15], texts[16]],
            Abstract = [SampleRecords.Section("AIMS", texts[17]), SampleRecords.Section(null, texts[18])],
            Licences = SampleRecords.Full.Licences,
            Status = SampleRecords.Full.Status with { Reason = texts[19] },
            Place = SampleRecords.Full.Place,
        };
}

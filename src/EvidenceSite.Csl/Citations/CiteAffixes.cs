using EvidenceSite.Csl.Items;

namespace EvidenceSite.Csl.Citations;

/// <summary>
/// The prefix and suffix of a cite. Writers leave out the blank that must be there: "see" before a name, "and elsewhere" after a page.
/// </summary>
internal static class CiteAffixes
{
    private static readonly TextPiece Blank = new(" ");

    public static Piece? Prefix(string? text) =>
        string.IsNullOrEmpty(text) ? null : PieceList.Join(MarkupReader.Read(text), NeedsBlankAfter(text) ? Blank : null);

    public static Piece? Suffix(string? text) =>
        string.IsNullOrEmpty(text) ? null : PieceList.Join(NeedsBlankBefore(text) ? Blank : null, MarkupReader.Read(text));

    private static bool NeedsBlankAfter(string text) =>
        text[^1] is ':' or '.' or ';' or '!' or '?' or ')' or ']' or ',' || char.IsLetterOrDigit(text[^1]);

    private static bool NeedsBlankBefore(string text) => text[0] is '[' or '(' || char.IsLetterOrDigit(text[0]);
}

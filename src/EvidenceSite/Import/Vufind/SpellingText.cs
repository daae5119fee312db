using System.Text.RegularExpressions;

namespace EvidenceSite.Import;

/// <summary>
/// The <c>spelling</c> field: all text of the record in one line, without separators, and the only place of the journal, the full
/// date and the rights. Its parts follow each other: id and harvest date without a blank between them, title, names, journal and
/// article type, abstract, publisher, date, addresses, "Text", a language code, the rights.
/// </summary>
/// <param name="Stamp">Id and harvest date.</param>
/// <param name="Names">The names in their order, as far as they follow the title.</param>
/// <param name="Middle">Journal and article type; null when they cannot be told from what stands around them.</param>
/// <param name="Tail">From publisher and date on; empty when the text ends before.</param>
internal sealed partial record SpellingText(StaffValue Stamp, ImmutableArray<string> Names, StaffValue? Middle, StaffValue Tail)
{
    /// <summary>Takes the field apart with the help of the fields that repeat its parts; null when the page has no such field.</summary>
    public static SpellingText? Of(StaffView view)
    {
        if (view.First("spelling") is not { } all) return null;
        var cursor = all.Text.IndexOf(' ');
        if (cursor < 0) cursor = all.Text.Length;
        var stamp = all.Slice(0, cursor);
        var follows = view.First("title") is { } title && Skip(all.Text, title.Text, ref cursor);
        var names = follows ? SkipNames(view, all.Text, ref cursor) : [];
        var (middleEnd, tailStart) = FindEnd(view, all.Text, cursor);
        StaffValue? middle = follows && middleEnd >= 0 ? all.Slice(cursor, middleEnd) : null;
        return new SpellingText(stamp, names, middle, all.From(tailStart));
    }

    private static ImmutableArray<string> SkipNames(StaffView view, string text, ref int cursor)
    {
        var left = view["author"].Concat(view["author2"]).Concat(view["author_corporate"]).Select(v => v.Text).ToList();
        var found = ImmutableArray.CreateBuilder<string>();
        while (left.Count > 0)
        {
            var start = cursor;
            // The longest first: "Li, X. Y." also begins with "Li, X.".
            var next = left.Where(name => StandsAt(text, name, start)).MaxBy(name => name.Length);
            if (next is null) break;
            Skip(text, next, ref cursor);
            left.Remove(next);
            found.Add(next);
        }
        return found.DrainToImmutable();
    }

    private static bool StandsAt(string text, string part, int cursor) => Skip(text, part, ref cursor);

    // Moves past a part that stands at the cursor and ends at a blank or the end.
    private static bool Skip(string text, string part, ref int cursor)
    {
        var start = cursor < text.Length && text[cursor] == ' ' ? cursor + 1 : cursor;
        var end = start + part.Length;
        if (string.CompareOrdinal(text, start, part, 0, part.Length) != 0 || (end < text.Length && text[end] != ' ')) return false;
        cursor = end;
        return true;
    }

    private static (int MiddleEnd, int TailStart) FindEnd(StaffView view, string text, int cursor)
    {
        if (view.First("description") is { } description)
        {
            var at = text.IndexOf(description.Text, cursor, StringComparison.Ordinal);
            if (at >= 0) return (at, at + description.Text.Length);
        }
        var date = DateBeforeAddress().Match(text, cursor);
        if (!date.Success) return (-1, text.Length);
        var publisher = view.First("publisher")?.Text ?? "";
        var start = date.Index - publisher.Length;
        var isThere = start >= cursor && string.CompareOrdinal(text, start, publisher, 0, publisher.Length) == 0;
        // An abstract that is there but differs would be taken for the journal.
        return (view.First("description") is null ? (isThere ? start : date.Index) : -1, isThere ? start : date.Index);
    }

    [GeneratedRegex(@"(?<= )\d{4}(-\d{2}){0,2} (?=/pmc/|/pubmed/|https?://|Text )", RegexOptions.CultureInvariant)]
    private static partial Regex DateBeforeAddress();
}

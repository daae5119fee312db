namespace EvidenceSite.Import;

/// <summary>Reads the authors in their order, from <c>author</c>; the visible line of names is ambiguous at its commas.</summary>
internal static class PageAuthors
{
    public static ImmutableArray<PersonName> Read(PageFields page)
    {
        var authors = page.View["author"];
        if (authors.IsEmpty && page.View["author_corporate"].IsEmpty)
            page.Missing("authors", "the fields \"author\" and \"author_corporate\" are not there");
        CompareFacet(page, authors);
        CompareFirst(page, authors);
        CompareSpelling(page, authors);
        if (page.View.First("author2") is { } second)
            page.Unknown(second, $"The field \"author2\" names \"{PageFields.Short(second.Text)}\" without a part in the work");
        return [.. authors.Select(a => Name(a.Text)), .. page.View["author_corporate"].Select(a => new PersonName { Literal = a.Text })];
    }

    /// <summary>Parts <c>Family, Given</c> and <c>Family, Given, Jr</c>; the rest stays whole. Given names stay as they stand.</summary>
    internal static PersonName Name(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Any(p => p.Length == 0)) return new PersonName { Literal = text };
        return parts.Length switch
        {
            2 => new PersonName { Family = parts[0], Given = parts[1] },
            3 when IsSuffix(parts[2]) => new PersonName { Family = parts[0], Given = parts[1], Suffix = parts[2] },
            3 when IsSuffix(parts[1]) => new PersonName { Family = parts[0], Given = parts[2], Suffix = parts[1] },
            _ => new PersonName { Literal = text },
        };
    }

    private static bool IsSuffix(string text) => text.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV";

    // The facet lists other people too, and without the full stop at the end of an initial in some catalogues.
    private static void CompareFacet(PageFields page, ImmutableArray<StaffValue> authors)
    {
        var facet = page.View["author_facet"];
        if (facet.IsEmpty) return;
        var known = authors.Select(a => Key(a.Text)).ToHashSet(StringComparer.Ordinal);
        var order = facet.Where(f => known.Contains(Key(f.Text))).Select(f => Key(f.Text)).ToList();
        if (order.SequenceEqual(authors.Select(a => Key(a.Text)), StringComparer.Ordinal)) return;
        page.Disagree(facet[0], "The names of \"author_facet\" are not those of \"author\" in the same order", "\"author\" is taken");
    }

    private static void CompareFirst(PageFields page, ImmutableArray<StaffValue> authors)
    {
        if (page.View.First("author_sort") is not { } sorted || authors is not [var first, ..]) return;
        if (Key(first.Text) == Key(sorted.Text)) return;
        var (ours, theirs) = (PageFields.Short(first.Text), PageFields.Short(sorted.Text));
        page.Disagree(sorted, $"The first author is \"{ours}\" in \"author\" but \"{theirs}\" in \"author_sort\"", "\"author\" is taken");
    }

    private static void CompareSpelling(PageFields page, ImmutableArray<StaffValue> authors)
    {
        if (page.Spelling is not { Middle: { } middle } spelling) return;
        var order = spelling.Names.Where(n => authors.Any(a => a.Text == n));
        if (order.SequenceEqual(authors.Select(a => a.Text), StringComparer.Ordinal)) return;
        page.Disagree(middle, "The names in \"spelling\" are not those of \"author\" in the same order", "\"author\" is taken");
    }

    private static string Key(string name) => name.TrimEnd('.', ',', ' ');
}

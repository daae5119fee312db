namespace EvidenceSite.Cite;

/// <summary>Looks for records of which some style would say what is untrue, because they lack what tells where an article came out.</summary>
public static class ReferenceCheck
{
    /// <summary>A warning for each article without volume, issue, pages and number that a style words differently for it.</summary>
    /// <param name="records">All of them.</param>
    /// <param name="citer">In the site's first language.</param>
    public static ImmutableArray<Diagnostic> Run(ImmutableArray<Record> records, Citer citer) =>
        [.. records.AsParallel().AsOrdered().Select(record => Check(record, citer)).OfType<Diagnostic>()];

    private static Diagnostic? Check(Record record, Citer citer)
    {
        var found = citer.WordsForLack(record).Select(style => $"{style.Key}: {string.Join(", ", style.Value.Select(words => $"\"{words}\""))}").ToList();
        return found.Count == 0 ? null : new Diagnostic(
            Codes.WordingForLack, record.Place,
            $"The article has no volume, issue, page or number, for which styles have words of their own ({string.Join("; ", found)})",
            "Add what is known of them; until then no page says of it that it is still to appear");
    }
}

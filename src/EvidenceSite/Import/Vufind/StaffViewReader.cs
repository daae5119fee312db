namespace EvidenceSite.Import;

/// <summary>
/// Finds the staff view in a saved page. What stands above it is the interface in the reader's language and is not looked at.
/// The view lists one field a line, <c>name value</c>, in ordinal order of the names; further values follow on lines of their own.
/// </summary>
internal sealed class StaffViewReader(SourceFile file, DiagnosticBag bag)
{
    // Fewer known names in order may be chance: words such as "title" and "author" open lines of any text.
    private const int FewestFields = 4;

    private readonly Dictionary<string, ImmutableArray<StaffValue>> fields = new(StringComparer.Ordinal);
    private readonly StaffText text = new(file, bag);

    /// <summary>The staff view; null, with a diagnostic, when the file has none or more than one.</summary>
    public StaffView? Read()
    {
        var lines = StaffLine.Of(file.Text).ToImmutableArray();
        var versions = lines.Where(l => l.Field == SolrField.Version).ToList();
        if (versions.Count > 1)
        {
            bag.Add(Codes.ImportSeveralPages, file.At(versions[1].Offset),
                $"A second staff view begins here; the file holds \"{versions.Count}\" and may hold one",
                "Save each page in a file of its own");
            return null;
        }
        var openings = FieldOrder.Choose(lines);
        if (versions.Count == 0 && (openings.Length < FewestFields || !openings.Any(i => lines[i].Field == "title")))
        {
            NotAPage.Report(file, bag);
            return null;
        }
        for (var i = 0; i < openings.Length; i++)
        {
            var end = i + 1 < openings.Length ? openings[i + 1] : lines.Length;
            ReportSecond(lines, openings[i], i == 0 ? 0 : openings[i - 1]);
            ReadField(lines[openings[i]..end]);
        }
        return new StaffView(file, fields);
    }

    // The last of two is taken: a line that only looks like the field belongs to the values of the field before it.
    private void ReportSecond(ImmutableArray<StaffLine> lines, int opening, int after)
    {
        var name = lines[opening].Field!;
        if (SolrField.HasManyValues(name)) return;
        for (var i = after; i < opening; i++)
        {
            if (lines[i].Field != name) continue;
            bag.Add(Codes.ImportFieldTwice, file.At(lines[opening].Offset),
                $"The field \"{name}\" has one value and stands a second time; the last is taken",
                "Compare with the catalogue and correct the saved page");
            return;
        }
    }

    private void ReadField(ImmutableArray<StaffLine> lines)
    {
        var name = lines[0].Field!;
        // Behind a blank line comes the page's foot.
        var values = lines.TakeWhile((line, i) => i == 0 || !line.IsBlank)
            .Select((line, i) => text.Clean(line.Value(asField: i == 0))).Where(v => v.Text.Length > 0).ToImmutableArray();
        if (values.Length == 0) return;
        fields[name] = SolrField.HasManyValues(name) ? values : [new(string.Join(' ', values.Select(v => v.Text)), values[0].Offset)];
    }
}

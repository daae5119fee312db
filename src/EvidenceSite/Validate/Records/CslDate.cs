using System.Globalization;

namespace EvidenceSite.Validate;

/// <summary>Reads CSL's date variables: a text in EDTF, or <c>date-parts</c> as CSL-JSON has them.</summary>
internal static class CslDate
{
    private const string Form = DateFields.Form + ", or date-parts: [[2023, 10, 14]]";

    /// <summary>One date; null when the key is not there or its value was reported.</summary>
    public static PartialDate? Read(MappingReader reader, string key)
    {
        if (reader.Node(key) is not { } node) return null;
        var dates = ReadParts(node, key, reader.Diagnostics);
        if (dates.Length > 1)
        {
            reader.Diagnostics.Add(
                Codes.InvalidDate, node.Place, $"\"{key}\" holds a range where one date is wanted",
                "Keep the first date");
        }
        return dates.IsEmpty ? null : dates[0];
    }

    /// <summary>One date or a range in EDTF, <c>2023-10/2023-11</c>; null when reported.</summary>
    public static string? ReadText(SourceNode node, string key, DiagnosticBag diagnostics)
    {
        var dates = ReadParts(node, key, diagnostics);
        return dates.IsEmpty ? null : string.Join('/', dates);
    }

    private static ImmutableArray<PartialDate> ReadParts(SourceNode node, string key, DiagnosticBag diagnostics)
    {
        if (node is SourceScalar) return TextValue.Line(node, key, diagnostics) is { } text ? ReadEdtf(text, diagnostics) : [];
        if (node is SourceMapping mapping && mapping["date-parts"] is SourceSequence parts)
        {
            var reader = new MappingReader(mapping, "date", diagnostics);
            reader.Node("date-parts");
            reader.RejectUnknown();
            return ReadList(parts, key, diagnostics);
        }
        diagnostics.Add(Codes.WrongShape, node.Place, $"\"{key}\" is not written as a date", Form);
        return [];
    }

    private static ImmutableArray<PartialDate> ReadEdtf(PlacedText text, DiagnosticBag diagnostics)
    {
        var ends = text.Value.Split('/');
        var dates = ends.Select(end => PartialDate.TryParse(end, out var date) ? date : (PartialDate?)null).OfType<PartialDate>().ToImmutableArray();
        if (dates.Length == ends.Length && ends.Length <= 2) return dates;
        diagnostics.Add(Codes.InvalidDate, text.Place, $"{Quoted.Of(text.Value)} is not a date", Form);
        return [];
    }

    private static ImmutableArray<PartialDate> ReadList(SourceSequence list, string key, DiagnosticBag diagnostics)
    {
        var dates = ImmutableArray.CreateBuilder<PartialDate>();
        foreach (var item in list.Items)
        {
            if (TryReadOne(item, out var date)) dates.Add(date);
            else diagnostics.Add(
                Codes.InvalidDate, item.Place, $"\"date-parts\" of \"{key}\" is not a year, or year and month, or year, month and day",
                Form);
        }
        if (list.Items.Length is 0 or > 2) diagnostics.Add(
            Codes.InvalidDate, list.Place, $"\"date-parts\" of \"{key}\" has {list.Items.Length} dates",
            Form);
        return dates.Count > 2 ? [] : dates.ToImmutable();
    }

    private static bool TryReadOne(SourceNode node, out PartialDate date)
    {
        date = default;
        if (node is not SourceSequence { Items.Length: >= 1 and <= 3 } sequence) return false;
        Span<int> numbers = stackalloc int[sequence.Items.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (sequence.Items[i] is not SourceScalar part) return false;
            if (!int.TryParse(part.Value, NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return false;
        }
        return PartialDate.TryCreate(numbers, out date);
    }
}

using System.Collections.Concurrent;

namespace EvidenceSite.Export;

/// <summary>
/// Makes the files of records: of each record, of each list and of the whole catalogue. One format after the other, each record
/// once, on all cores; what is written of a record is copied into every file it stands in, and let go before the next format.
/// </summary>
public static class DataExporter
{
    /// <summary>All files, by format and then from the single record to the whole catalogue.</summary>
    public static ImmutableArray<OutputFile> Export(Catalogue catalogue)
    {
        var plan = catalogue.Exports;
        var keys = CitationKeys.Of(catalogue.Studies.Select(study => study.Record));
        var items = catalogue.Studies.Select(study => new ExportItem(study.Record, keys[study.Id])).ToArray();
        var lists = ExportLists.Of(catalogue);
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        foreach (var writer in FormatWriters.All.Where(w => plan.Record.Contains(w.Format) || plan.List.Contains(w.Format) || plan.Catalogue.Contains(w.Format)))
        {
            var entries = Each(items.Length, i => writer.Entry(items[i]));
            if (plan.Record.Contains(writer.Format)) files.AddRange(Each(items.Length, i => RecordFile(writer, items[i], entries[i])));
            if (plan.List.Contains(writer.Format))
            {
                var own = lists.Where(list => !plan.IsRecordFile(writer.Format, list.Ids)).ToArray();
                files.AddRange(Each(own.Length, i => ListFile(writer, own[i], entries)));
            }
            if (plan.Catalogue.Contains(writer.Format)) files.Add(File(writer.Format.CatalogueFile, writer.Frame.Fill(entries)));
        }
        return files.ToImmutable();
    }

    private static OutputFile RecordFile(IFormatWriter writer, ExportItem item, byte[] entry) =>
        File(writer.Format.RecordFile(item.Record.Id), writer.Alone.Fill([entry]));

    private static OutputFile ListFile(IFormatWriter writer, ExportList list, byte[][] entries) =>
        File(writer.Format.ListFile(list.Address), writer.Frame.Fill([.. list.Positions.Select(i => entries[i])]));

    private static OutputFile File(SiteAddress address, ReadOnlyMemory<byte> content) => new(OutputPath.Of(address.FilePath), content);

    private static T[] Each<T>(int count, Func<int, T> make)
    {
        var made = new T[count];
        if (count == 0) return made;
        Parallel.ForEach(Partitioner.Create(0, count, Math.Clamp(count / 64, 1, 256)), range =>
        {
            for (var i = range.Item1; i < range.Item2; i++) made[i] = make(i);
        });
        return made;
    }
}

using System.Collections.Frozen;

namespace EvidenceSite.Export;

/// <summary>The lists that have files of their own: those of every author, topic, journal, year and licence.</summary>
internal static class ExportLists
{
    public static ImmutableArray<ExportList> Of(Catalogue catalogue)
    {
        var site = catalogue.Content.Site;
        var addresses = Addresses.For(site, site.Languages[0]);
        var positions = catalogue.Studies.Index().ToFrozenDictionary(s => s.Item.Id, s => s.Index, StringComparer.Ordinal);
        return
        [
            .. catalogue.Authors.Select(a => List(addresses.Author(a.Slug), a.StudyIds)),
            .. catalogue.Topics.Select(t => List(addresses.Topic(t.Key), t.StudyIds)),
            .. catalogue.Journals.Select(j => List(addresses.Journal(j.Slug), j.StudyIds)),
            .. catalogue.Years.Select(y => List(addresses.Year(y.Key), y.StudyIds)),
            .. catalogue.Licences.Select(l => List(addresses.Licence(l.Key), l.StudyIds)),
        ];

        ExportList List(SiteAddress address, ImmutableArray<string> ids) => new(address, ids, [.. ids.Select(id => positions[id])]);
    }
}

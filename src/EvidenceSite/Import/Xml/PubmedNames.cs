namespace EvidenceSite.Import;

/// <summary>Authors and groups of PubMed's XML.</summary>
internal static class PubmedNames
{
    public static void Read(ImportEntry entry, XmlPart from)
    {
        foreach (var list in from.All("AuthorList"))
        {
            var role = list["Type"] == "editors" ? "editor" : "author";
            foreach (var author in list.All("Author"))
            {
                if (author["ValidYN"] != "N") entry.AddName(role, Name(author), author.Place);
            }
        }
    }

    private static PersonName? Name(XmlPart author)
    {
        if (author.First("CollectiveName") is { } group) return NameText.Whole(group.Text);
        var given = author.First("ForeName") ?? author.First("FirstName");
        var initials = author.First("Initials")?.Text;
        var first = given?.Text ?? (initials is null ? null : string.Join(' ', initials.ToCharArray()));
        var name = NameText.Of(author.First("LastName")?.Text, NameText.WithStops(first), author.First("Suffix")?.Text);
        var identifier = author.All("Identifier").FirstOrDefault(i => i["Source"] == "ORCID");
        return name is not null && identifier is not null && Orcid.TryParse(identifier.Text, out var orcid) ? name with { Orcid = orcid } : name;
    }
}

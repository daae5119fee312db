namespace EvidenceSite.Import;

/// <summary>The people and groups of a JATS article, in the order of its contributor groups.</summary>
internal static class JatsNames
{
    public static void Read(ImportEntry entry, XmlPart meta)
    {
        foreach (var contributor in meta.All("contrib-group").SelectMany(g => g.All("contrib")))
        {
            var role = contributor["contrib-type"] switch { "author" or null => "author", "editor" => "editor", "translator" => "translator", _ => "" };
            if (role.Length > 0) entry.AddName(role, Name(contributor), contributor.Place);
        }
    }

    private static PersonName? Name(XmlPart contributor)
    {
        var part = contributor.First("name") ?? contributor.First("name-alternatives/name") ?? contributor.First("string-name");
        if (part is null) return Group(contributor.First("collab") ?? contributor.First("collab-alternatives/collab"));
        var name = part.First("surname") is null ? NameOrder.Direct(part.Text)
            : NameText.Of(part.First("surname")?.Text, part.First("given-names")?.Text, part.First("suffix")?.Text);
        var identifier = contributor.All("contrib-id").FirstOrDefault(i => i["contrib-id-type"] == "orcid") ?? contributor.First("uri");
        return name is not null && identifier is not null && Orcid.TryParse(identifier.Text, out var orcid) ? name with { Orcid = orcid } : name;
    }

    // The members of a group stand inside its name and are no part of it.
    private static PersonName? Group(XmlPart? collab)
    {
        if (collab is null) return null;
        var words = collab.First("institution")?.Text ?? string.Concat(collab.Children.Where(c => c.Name is "" or "named-content" or "italic" or "bold").Select(c => c.Run + c.Text));
        return NameText.Whole(collab.First("institution") is null ? Once(collab, words) : words);
    }

    private static string Once(XmlPart collab, string words) => collab.Children.All(c => c.Name.Length == 0) ? collab.Text : words;
}

namespace EvidenceSite.Import;

/// <summary>The people and bodies of a MARC record. Who is entered first wrote it; the others did what their relator says.</summary>
internal static class MarcNames
{
    public static void Read(ImportEntry entry, MarcRecord record)
    {
        foreach (var field in record.All("100", "110", "111", "700", "710", "711", "720"))
        {
            var name = MarcMapping.Trim(field['a']).TrimEnd('.');
            if (name.Length == 0 || (field.Tag is "711" or "111")) continue;
            var isBody = field.Tag[1] == '1' || (field.Tag == "720" && field.First != '1');
            // A body beside a person sponsored the work or published it; alone it is responsible.
            if (field.Tag == "710" && entry.Names.Count > 0) continue;
            var person = isBody ? NameText.Whole(name) : NameText.Inverted(field.Tag[1] == '0' && name.Length > 3 && name[^2] == ' ' ? name + "." : name);
            entry.AddName(Role(field), person, field.Place);
        }
    }

    private static string Role(MarcField field) => (field['4'] ?? field['e'] ?? "").TrimEnd('.', ',', ' ').ToLowerInvariant() switch
    {
        "aut" or "author" or "verfasser" or "auteur" => "author",
        "edt" or "editor" or "ed" => "editor",
        "trl" or "translator" => "translator",
        "ill" or "illustrator" => "illustrator",
        "ctb" or "contributor" => "contributor",
        _ => field.Tag[0] == '1' ? "author" : "editor",
    };
}

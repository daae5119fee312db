namespace EvidenceSite.Import;

/// <summary>Turns the fields of a RIS entry into CSL's variables. What a tag means depends on the type of reference.</summary>
internal static class RisMapping
{
    public static ImportEntry Read(List<RisField> fields)
    {
        var entry = new ImportEntry(fields[0].Place with { Column = 1 });
        var tag = fields[0].Text.Trim();
        // Some programs write the names of EndNote here.
        var type = RisTypes.Find(tag) ?? EndnoteTypes.Find(tag);
        entry.Type = type ?? "document";
        if (type is null)
            entry.Faults.Add(Codes.ImportValueUnknown, fields[0].Place, $"The type \"{PageFields.Short(tag)}\" is none of RIS; the type becomes \"document\"",
                "Correct the type in the record");
        foreach (var field in fields.Skip(1)) ReadName(entry, field, tag);
        foreach (var field in fields.Skip(1)) ReadText(entry, field, tag);
        foreach (var field in fields.Where(f => f.Tag == "N1")) RisNotes.Read(entry, field, tag);
        AddPages(entry, fields, tag);
        AddVolume(entry, fields, tag);
        AddTitles(entry, fields);
        AddDate(entry, fields);
        AddIdentifiers(entry, fields);
        return entry;
    }

    private static void ReadName(ImportEntry entry, RisField field, string type)
    {
        var role = field.Tag switch
        {
            "A1" or "AU" => type switch { "MUSIC" or "SOUND" => "composer", "ADVS" or "MPCT" or "VIDEO" => "director", _ => "author" },
            "A2" or "ED" => type switch
            {
                "ICOMM" or "PCOMM" => "recipient",
                "MUSIC" or "SOUND" => "performer",
                "RPRT" => "collection-editor",
                "PAT" or "DATA" or "THES" => "",
                _ => "editor",
            },
            "A3" => type switch { "THES" => "contributor", "BOOK" => "editor", "CHAP" or "CONF" or "CPAPER" or "RPRT" => "collection-editor", _ => "" },
            "A4" => type is "BOOK" or "CHAP" or "EDBOOK" ? "translator" : "",
            "N1" => RisNotes.RoleOf(field.Text, type),
            _ => "",
        };
        if (field.Tag == "N1" && role.Length > 0) entry.AddName(role, NameOrder.Direct(field.Text[(field.Text.IndexOf(": ", StringComparison.Ordinal) + 2)..]), field.Place);
        else if (role.Length > 0) entry.AddName(role, NameText.Inverted(field.Text), field.Place);
    }

    private static void ReadText(ImportEntry entry, RisField field, string type)
    {
        switch (field.Tag)
        {
            case "AB" or "N2" when entry.Abstract.Count == 0: AddAbstract(entry, field); break;
            case "KW": ReadKeywords(entry, field); break;
            case "UR" or "L2" or "LK": entry.Set("URL", field.Text.Split(['\n', ';', ' '])[0], field.Place); break;
            case "LA": entry.Set("language", field.Text, field.Place); break;
            case "PB": entry.Set(type is "CASE" ? "authority" : "publisher", field.Text, field.Place); break;
            case "A2" when type is "PAT": entry.Set("authority", field.Text, field.Place); break;
            case "CY" or "PP": ReadPlace(entry, field, type); break;
            case "ET": entry.Set("edition", field.Text, field.Place); break;
            case "T3" when type is not ("CASE" or "STAT" or "BILL" or "UNBILL" or "RPRT"): entry.Set("collection-title", field.Text, field.Place); break;
            case "AV": entry.Set("archive_location", field.Text, field.Place); break;
            case "CN" or "H2": entry.Set("call-number", field.Text, field.Place); break;
            case "M1" when type is "ART": entry.Set("medium", field.Text, field.Place); break;
            case "M1" when type is "PAT": entry.Set("number", field.Text, field.Place); break;
            case "M2" or "M1" when type is "PAT" or "MAP" or "MPCT" or "NEWS" or "VIDEO": entry.Add("note", field.Text, field.Place); break;
            case "M3" when type is "THES" or "RPRT" or "MANSCPT" or "UNPB": entry.Set("genre", field.Text, field.Place); break;
            case "C1" or "LB" or "ID" or "RP": break;
        }
    }

    private static void AddAbstract(ImportEntry entry, RisField field)
    {
        foreach (var section in AbstractText.Split(ImportEntry.Fold(field.Text), field.Place)) entry.AddAbstract(section.Label, section.Text, section.Place);
    }

    private static void ReadKeywords(ImportEntry entry, RisField field)
    {
        foreach (var line in field.Text.Split('\n')) entry.AddKeyword(line, field.Place);
    }

    private static void ReadPlace(ImportEntry entry, RisField field, string type)
    {
        var key = type switch { "BILL" => "container-title", "CASE" or "STAT" => "", "CONF" or "CPAPER" when field.Tag == "CY" => "publisher-place", _ => "publisher-place" };
        if (key.Length > 0) entry.Set(key, field.Text, field.Place);
    }

    private static void AddPages(ImportEntry entry, List<RisField> fields, string type)
    {
        var first = fields.Find(f => f.Tag == "SP");
        var last = fields.Find(f => f.Tag == "EP");
        if ((first ?? last) is not { } field) return;
        var key = type switch { "BOOK" or "SER" or "THES" or "EDBOOK" or "EBOOK" => "number-of-pages", "BILL" => "section", "ELEC" or "DATA" => "", _ => "page" };
        var text = first is not null && last is not null && last.Text.Length > 0 && last.Text != first.Text && !first.Text.Contains('-', StringComparison.Ordinal)
            ? $"{first.Text}-{last.Text}" : field.Text;
        if (key.Length > 0) entry.Set(key, text, field.Place);
    }

    // Some programs put a book's edition into the field of its volume when the volume stands elsewhere.
    private static void AddVolume(ImportEntry entry, List<RisField> fields, string type)
    {
        var volume = fields.Find(f => f.Tag == "VL");
        var issue = fields.Find(f => f.Tag == "IS") ?? fields.Find(f => f.Tag == "M1" && entry.Type.StartsWith("article", StringComparison.Ordinal));
        var isBook = type is "BOOK" or "CHAP";
        if (isBook && volume is not null && (issue is not null || entry["volume"] is not null) && entry["edition"] is null)
        {
            entry.Set("edition", volume.Text, volume.Place);
            if (issue is not null) entry.Set("volume", issue.Text, issue.Place);
            return;
        }
        if (volume is not null)
        {
            var key = type switch { "BILL" or "UNBILL" or "STAT" or "RPRT" or "HEAR" => "number", "PAT" or "ADVS" or "ART" or "MAP" => "", _ => "volume" };
            if (key.Length > 0) entry.Set(key, volume.Text, volume.Place);
        }
        if (issue is null) return;
        var kind = type switch { "COMP" or "DATA" => "version", "PAT" => "number", "ELEC" => "edition", "ADVS" or "MUSIC" or "MAP" or "HEAR" => "", _ => "issue" };
        if (kind.Length > 0) entry.Set(kind, issue.Text, issue.Place);
    }

    private static void AddTitles(ImportEntry entry, List<RisField> fields)
    {
        foreach (var tag in (ReadOnlySpan<string>)["TI", "T1", "CT"]) Take(entry, fields, tag, "title");
        var isPart = entry.Type is "chapter" or "paper-conference" or "webpage" or "entry-encyclopedia" or "entry-dictionary" or "post-weblog"
            || entry.Type.StartsWith("article", StringComparison.Ordinal);
        if (entry["title"] is null) Take(entry, fields, isPart ? "" : "T2", "title");
        if (entry["title"] is null && !isPart) Take(entry, fields, "BT", "title");
        if (entry["title"] is null) Take(entry, fields, "ST", "title");
        if (isPart)
        {
            foreach (var tag in (ReadOnlySpan<string>)["T2", "JF", "BT", "JO", "J2", "JA"]) Take(entry, fields, tag, "container-title");
        }
        if (entry.Type == "article-journal")
        {
            foreach (var tag in (ReadOnlySpan<string>)["J2", "JA", "JO"]) Take(entry, fields, tag, "container-title-short");
        }
        if (fields.Find(f => f.Tag == "ST") is { } brief && ImportEntry.Fold(brief.Text) != entry["title"]) entry.Set("title-short", brief.Text, brief.Place);
    }

    private static void AddDate(ImportEntry entry, List<RisField> fields)
    {
        var dates = fields.Where(f => f.Tag is "DA" or "Y1" or "PY").Select(f => (Field: f, Date: DateText.Read(f.Text))).Where(d => d.Date is not null).ToList();
        // The year alone stands in PY, the whole date in DA or Y1.
        var best = dates.OrderByDescending(d => (d.Date!.Value.Month is null ? 0 : 1) + (d.Date.Value.Day is null ? 0 : 1)).FirstOrDefault();
        if (best.Field is not null) entry.Set("issued", best.Date!.Value.ToString(), best.Field.Place);
    }

    private static void AddIdentifiers(ImportEntry entry, List<RisField> fields)
    {
        Take(entry, fields, "DO", "DOI");
        if (entry["DOI"] is null && fields.Find(f => f.Tag is "N1" or "M3" && f.Text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase) && Doi.TryParse(f.Text, out _)) is { } note)
            entry.Set("DOI", note.Text["doi:".Length..], note.Place);
        foreach (var field in fields.Where(f => f.Tag == "SN"))
        {
            var isSerial = entry.Type.StartsWith("article", StringComparison.Ordinal) || (Issn.TryParse(field.Text, out _) && entry.Type != "book");
            foreach (var text in field.Text.Split(['\n', ';', ','], StringSplitOptions.RemoveEmptyEntries)) entry.Add(isSerial ? "ISSN" : "ISBN", text, field.Place);
        }
        if (fields.Find(f => f.Tag is "AN" or "C7" or "C2" && Pmcid.TryParse(f.Text, out _) && f.Text.Contains("PMC", StringComparison.Ordinal)) is { } pmcid)
            entry.Set("PMCID", pmcid.Text, pmcid.Place);
    }

    private static void Take(ImportEntry entry, List<RisField> fields, string tag, string key)
    {
        if (entry[key] is null && fields.Find(f => f.Tag == tag && f.Text.Length > 0) is { } field) entry.Set(key, field.Text, field.Place);
    }
}

namespace EvidenceSite.Import;

/// <summary>Reads notes of the form <c>Call Number: QH 31</c>, into which older programs put what RIS has no tag for.</summary>
internal static class RisNotes
{
    /// <summary>The role of the name in a note; empty when the note has none.</summary>
    public static string RoleOf(string note, string type)
    {
        if (note.StartsWith("Author, Subsidiary: ", StringComparison.Ordinal)) return type switch { "ADVS" => "producer", "BOOK" or "CHAP" => "collection-editor", _ => "" };
        return note.StartsWith("Author, Monographic: ", StringComparison.Ordinal) && type == "JOUR" ? "editor" : "";
    }

    public static void Read(ImportEntry entry, RisField note, string type)
    {
        var colon = note.Text.IndexOf(": ", StringComparison.Ordinal);
        if (colon <= 0) return;
        var value = note.Text[(colon + 2)..];
        switch (note.Text[..colon])
        {
            case "Call Number": entry.Set("call-number", value, note.Place); break;
            case "Language": entry.Set("language", value, note.Place); break;
            case "Scale": entry.Set("scale", value, note.Place); break;
            case "Size" when type is "ART": entry.Set("dimensions", value, note.Place); break;
            case "History" or "Histroy": entry.Set("references", value["History: ".Length is var n && value.StartsWith("History: ", StringComparison.Ordinal) ? n.. : 0..], note.Place); break;
            case "Series Title" when type is "CHAP" or "BOOK" or "CONF": entry.Set("collection-title", value, note.Place); break;
            case "Series Volume ID" when type is "CHAP" or "BOOK": entry.Set("collection-number", value, note.Place); break;
            case "Volume ID" when type is "CHAP" or "BOOK": entry.Set("volume", value, note.Place); break;
            case "Proceedings Title": entry.Set("container-title", value, note.Place); break;
            case "Place of Publication" when type is not "PCOMM": entry.Set("publisher-place", value, note.Place); break;
            case "Publisher Name": entry.Set("publisher", value, note.Place); break;
            case "ISBN": entry.Add("ISBN", value, note.Place); break;
            case "PMID" when Pmid.TryParse(value, out _): entry.Set("PMID", value, note.Place); break;
            case "PMCID" when Pmcid.TryParse(value, out _): entry.Set("PMCID", value, note.Place); break;
        }
    }
}

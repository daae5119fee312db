using System.Text.RegularExpressions;

namespace EvidenceSite.Import;

/// <summary>Turns MARC 21 into CSL's variables, without the punctuation that ISBD puts between parts.</summary>
internal static partial class MarcMapping
{
    public static ImportEntry? Read(XmlPart record)
    {
        // Answers of catalogues wrap each record into one of their own.
        if (record.First("datafield") is null && record.Inside("record").FirstOrDefault(r => r.First("datafield") is not null) is { } inner) return Read(inner);
        if (record.First("datafield") is null) return record.First("leader") is null ? null : ImportEntry.Broken(record.Place, "The record has no data fields");
        var fields = ImmutableArray.CreateBuilder<MarcField>();
        foreach (var part in record.All("controlfield")) fields.Add(new MarcField(part["tag"] ?? "", ' ', ' ', [new('\0', part.Text)], part.Place));
        foreach (var part in record.All("datafield"))
        {
            var subfields = part.All("subfield").Select(s => KeyValuePair.Create((s["code"] ?? " ").FirstOrDefault(' '), s.Text));
            fields.Add(new MarcField(part["tag"] ?? "", (part["ind1"] ?? "").FirstOrDefault(' '), (part["ind2"] ?? "").FirstOrDefault(' '), [.. subfields], part.Place));
        }
        return Read(new MarcRecord(record.First("leader")?.Text ?? "", record.Place, fields.DrainToImmutable()));
    }

    public static ImportEntry Read(MarcRecord record)
    {
        var entry = new ImportEntry(record.Place) { Type = Type(record) };
        Title(entry, record);
        MarcNames.Read(entry, record);
        Imprint(entry, record);
        Numbers(entry, record);
        foreach (var field in record.All("490", "440", "830").Take(1))
        {
            entry.Set("collection-title", Trim(field['a']), field.Place);
            entry.Set("collection-number", Trim(field['v']), field.Place);
        }
        if (record.All("520").LastOrDefault(f => f['a'] is not null) is { } summary) entry.AddAbstract(null, summary['a'], summary.Place);
        Subjects(entry, record);
        Language(entry, record);
        if (record.First("773") is { } host)
        {
            entry.Set("container-title", Trim(host['t']), host.Place);
            if (host['x'] is { } issn) entry.Add("ISSN", issn, host.Place);
        }
        foreach (var field in record.All("540", "542"))
        {
            entry.AddRights(field['u'], field.Place);
            entry.AddRights(field['a'] ?? field['f'], field.Place);
        }
        return entry;
    }

    // Leader, positions 6 and 7: type of record and bibliographic level.
    private static string Type(MarcRecord record)
    {
        var kind = record.Leader.Length > 7 ? record.Leader[6] : 'a';
        var level = record.Leader.Length > 7 ? record.Leader[7] : 'm';
        if (record.First("502") is not null) return "thesis";
        return (kind, level) switch
        {
            ('e' or 'f', _) => "map",
            ('g', _) => "motion_picture",
            ('i' or 'j', _) => "song",
            ('c' or 'd', _) => "musical_score",
            ('k', _) => "graphic",
            ('a' or 't', 'b') => "article-journal",
            ('a' or 't', 'a') when record.First("773") is not null => "chapter",
            _ => "book",
        };
    }

    private static void Title(ImportEntry entry, MarcRecord record)
    {
        if (record.First("245") is not { } field) return;
        var title = Trim(field['a']);
        foreach (var number in field.All('n')) title += ". " + Trim(number).TrimEnd('.');
        foreach (var part in field.All('p')) title += (field['n'] is null ? ". " : ": ") + Trim(part);
        if (Trim(field['b']) is { Length: > 0 } rest) title += ": " + rest;
        entry.Set("title", title, field.Place);
    }

    private static void Imprint(ImportEntry entry, MarcRecord record)
    {
        var field = record.First("260") ?? record.All("264").FirstOrDefault(f => f.Second == '1') ?? record.First("264");
        if (field is not null)
        {
            entry.Set("publisher-place", Trim(field['a']), field.Place);
            entry.Set("publisher", Trim(field['b']), field.Place);
            if (DateText.Read(Trim(field['c']).TrimStart('c', '©', 'p')) is { } date) entry.Set("issued", date.ToString(), field.Place);
        }
        var fixedField = record.First("008");
        if (fixedField is { Control.Length: > 11 } && DateText.Read(fixedField.Control[7..11]) is { } year) entry.Set("issued", year.ToString(), fixedField.Place);
        if (record.First("250") is { } edition) entry.Set("edition", Trim(edition['a']).TrimEnd('.'), edition.Place);
        if (record.First("300") is { } extent && Pages().Match(extent['a'] ?? "") is { Success: true } pages) entry.Set("number-of-pages", pages.Groups["n"].Value, extent.Place);
        if (record.First("502") is { } thesis)
        {
            entry.Set("genre", Trim(thesis['b']), thesis.Place);
            entry.Replace("publisher", Trim(thesis['c']), thesis.Place);
        }
    }

    private static void Numbers(ImportEntry entry, MarcRecord record)
    {
        foreach (var field in record.All("020")) entry.Add("ISBN", Number().Match(field['a'] ?? "").Value, field.Place);
        foreach (var field in record.All("022")) entry.Add("ISSN", field['a'], field.Place);
        foreach (var field in record.All("024").Where(f => f['2'] == "doi" || Doi.TryParse(f['a'], out _))) entry.Set("DOI", field['a'], field.Place);
        foreach (var field in record.All("856"))
        {
            if (field['u'] is { } url && (field.First == '4' || url.StartsWith("http", StringComparison.Ordinal)) && field.Second != '2') entry.Set("URL", url, field.Place);
        }
        foreach (var tag in (ReadOnlySpan<string>)["050", "060", "080", "082", "084", "090", "099"])
        {
            if (record.First(tag) is { } number) entry.Set("call-number", string.Join(' ', number.All('a').Concat(number.All('b'))), number.Place);
        }
    }

    private static void Subjects(ImportEntry entry, MarcRecord record)
    {
        foreach (var field in record.Fields.Where(f => f.Tag.Length == 3 && f.Tag[0] == '6' && f.Tag is not "699"))
        {
            var words = field.Parts.Where(p => p.Key is 'a' or 'b' or 'x' or 'y' or 'z' or 'v').Select(p => Trim(p.Value).TrimEnd('.')).Where(w => w.Length > 0);
            entry.AddKeyword(string.Join(" -- ", words), field.Place);
        }
    }

    private static void Language(ImportEntry entry, MarcRecord record)
    {
        if (record.First("041") is { } field) entry.Set("language", field['a'], field.Place);
        if (record.First("008") is { Control.Length: >= 38 } control && control.Control[35..38].All(char.IsAsciiLetterLower)) entry.Set("language", control.Control[35..38], control.Place);
    }

    /// <summary>Without the signs that only announce the next part: <c>Luxembourg :</c>, <c>2012 /</c>.</summary>
    public static string Trim(string? text) => ImportEntry.Fold(text).Trim(' ', ':', ';', '/', ',', '=').TrimEnd();

    [GeneratedRegex(@"(?<n>\d+)\s*(?:p\b|pages?\b|S\.|Seiten|pp\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Pages();

    [GeneratedRegex(@"[\dXx][\dXx-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

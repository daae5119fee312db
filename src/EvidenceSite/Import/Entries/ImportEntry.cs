using System.Text;

namespace EvidenceSite.Import;

/// <summary>
/// What a file says of one work, in CSL's words and with the place of every value: what all formats have in common, before
/// anything is checked.
/// </summary>
/// <param name="start">Where the entry begins.</param>
internal sealed class ImportEntry(Place start)
{
    public Place Start { get; } = start;

    /// <summary>The CSL item type.</summary>
    public string Type { get; set; } = "document";

    public List<ImportValue> Values { get; } = [];

    /// <summary>Everybody in the order of the file.</summary>
    public List<ImportName> Names { get; } = [];

    public List<ImportValue> Keywords { get; } = [];

    public List<AbstractSection> Abstract { get; } = [];

    /// <summary>Licence addresses and statements of rights; nothing else says what is allowed.</summary>
    public List<ImportValue> Rights { get; } = [];

    /// <summary>What was concluded rather than read, in words for provenance.</summary>
    public List<string> Guesses { get; } = [];

    /// <summary>The date of the source's data, when the file gives it.</summary>
    public PartialDate? SourceDate { get; set; }

    public DiagnosticBag Faults { get; } = new();

    /// <summary>An entry that holds nothing but a fault.</summary>
    public static ImportEntry Broken(Place place, string message, string? hint = null)
    {
        var entry = new ImportEntry(place);
        entry.Faults.Add(Codes.ImportEntryBroken, place, message, hint);
        return entry;
    }

    public string? this[string key] => Find(key)?.Text;

    public ImportValue? Find(string key) => Values.Find(v => v.Key == key);

    /// <summary>Takes the first value of a variable; blank values and later ones are passed over.</summary>
    public void Set(string key, string? text, Place place)
    {
        var folded = Fold(text);
        if (folded.Length > 0 && Find(key) is null) Values.Add(new ImportValue(key, folded, place));
    }

    /// <summary>Takes one more value of a variable that may have many.</summary>
    public void Add(string key, string? text, Place place)
    {
        var folded = Fold(text);
        if (folded.Length > 0 && !Values.Exists(v => v.Key == key && v.Text == folded)) Values.Add(new ImportValue(key, folded, place));
    }

    /// <summary>Takes a value in the place of an earlier one.</summary>
    public void Replace(string key, string? text, Place place)
    {
        if (Fold(text).Length == 0) return;
        Remove(key);
        Set(key, text, place);
    }

    public void Remove(string key) => Values.RemoveAll(v => v.Key == key);

    public void AddName(string role, PersonName? name, Place place)
    {
        if (name is not null) Names.Add(new ImportName(role, name, place));
    }

    public void AddKeyword(string? text, Place place)
    {
        var folded = Fold(text);
        if (folded.Length > 0) Keywords.Add(new ImportValue("keyword", folded, place));
    }

    public void AddAbstract(string? label, string? text, Place place)
    {
        var folded = Fold(text);
        if (folded.Length > 0) Abstract.Add(new AbstractSection(label is null || Fold(label).Length == 0 ? null : Fold(label), folded, place));
    }

    public void AddRights(string? text, Place place)
    {
        var folded = Fold(text);
        if (folded.Length > 0 && !Rights.Exists(r => r.Text == folded)) Rights.Add(new ImportValue("licence", folded, place));
    }

    /// <summary>A text on one line: runs of blanks and line ends become one blank.</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isBlank = char.IsWhiteSpace(c) && c != '\u00a0';
            if (!isBlank) folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return folded.ToString();
    }
}

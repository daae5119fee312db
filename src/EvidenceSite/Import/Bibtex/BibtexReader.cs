using System.Text;

namespace EvidenceSite.Import;

/// <summary>
/// Reads BibTeX's grammar entry by entry. An entry that is not closed ends where a line opens the next one, so one missing brace
/// costs one entry.
/// </summary>
internal sealed class BibtexReader(BibtexScanner scanner)
{
    // In characters. BibTeX's own limits are far lower.
    private const int LongestValue = 1_000_000;

    private readonly Dictionary<string, string> abbreviations = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What was wrong with the entry that was not returned; null when nothing was.</summary>
    public BibtexFault? Fault { get; private set; }

    /// <summary>False at the end of the file. An entry, a fault, or neither when something without entry was passed over.</summary>
    public bool TryNext(out BibtexEntry? entry)
    {
        (entry, Fault) = (null, null);
        while (scanner.Peek() is not (-1 or '@')) scanner.Read();
        if (scanner.Peek() < 0) return false;
        var place = scanner.Here;
        scanner.Read();
        scanner.SkipBlanks();
        var type = scanner.Word().ToLowerInvariant();
        scanner.SkipBlanks();
        if (type.Length == 0 || scanner.Peek() is not ('{' or '(')) return true;
        var close = scanner.Read() == '{' ? '}' : ')';
        if (type is "comment" or "preamble") SkipBlock(close, place);
        else if (type == "string") ReadAbbreviation(close);
        else entry = ReadEntry(type, close, place);
        if (Fault is not null) entry = null;
        return true;
    }

    private BibtexEntry? ReadEntry(string type, char close, Place place)
    {
        scanner.SkipBlanks();
        var key = new StringBuilder();
        while (scanner.Peek() is var c && c >= 0 && c != ',' && c != close && c is not ('\n' or '\r') && key.Length < 1000) key.Append((char)scanner.Read());
        var entry = new BibtexEntry(type, key.ToString().Trim(), place);
        while (Fault is null)
        {
            scanner.SkipBlanks();
            var c = scanner.Peek();
            if (c == ',')
            {
                scanner.Read();
                continue;
            }
            if (c == close)
            {
                scanner.Read();
                return entry;
            }
            if (c < 0 || (c == '@' && scanner.IsLineStart)) return Fail(place, "has no end: a closing brace is missing");
            ReadField(entry);
        }
        return entry;
    }

    private void ReadField(BibtexEntry entry)
    {
        var start = scanner.Here;
        var name = scanner.Word().ToLowerInvariant();
        scanner.SkipBlanks();
        if (name.Length == 0 || scanner.Peek() != '=')
        {
            var found = scanner.Peek() < 0 ? "the end of the file" : $"\"{(char)scanner.Peek()}\"";
            Fail(start, $"has no \"=\" behind \"{PageFields.Short(name)}\" but {found}");
            return;
        }
        scanner.Read();
        scanner.SkipBlanks();
        var place = scanner.Here;
        if (Value(entry.Place) is { } text) entry.Fields.Add(new BibtexField(name, text, place));
    }

    private string? Value(Place entry)
    {
        var value = new StringBuilder();
        while (true)
        {
            scanner.SkipBlanks();
            switch (scanner.Peek())
            {
                case '{': scanner.Read(); Delimited('}', entry, value); break;
                case '"': scanner.Read(); Delimited('"', entry, value); break;
                default:
                    var word = scanner.Word();
                    if (word.Length == 0)
                    {
                        Fail(scanner.Here, "has a field without a value");
                        return null;
                    }
                    value.Append(abbreviations.GetValueOrDefault(word, word));
                    break;
            }
            scanner.SkipBlanks();
            if (Fault is not null) return null;
            if (scanner.Peek() != '#') return value.ToString();
            scanner.Read();
        }
    }

    private void Delimited(char close, Place entry, StringBuilder value)
    {
        var depth = 0;
        while (true)
        {
            var c = scanner.Peek();
            if (c < 0 || value.Length > LongestValue || (c == '@' && scanner.IsLineStart && depth >= 0 && scanner.Here.Column == 1))
            {
                Fail(entry, "has a value that is not closed: braces do not balance");
                return;
            }
            var isEscaped = scanner.Before == '\\';
            scanner.Read();
            if (c == close && depth == 0 && !(isEscaped && c == '"')) return;
            // BibTeX counts braces that TeX would not.
            if (c == '{') depth++;
            else if (c == '}' && depth > 0) depth--;
            value.Append((char)c);
        }
    }

    private void ReadAbbreviation(char close)
    {
        scanner.SkipBlanks();
        var place = scanner.Here;
        var name = scanner.Word();
        scanner.SkipBlanks();
        if (scanner.Peek() != '=')
        {
            Fail(place, "is an abbreviation without \"=\"");
            return;
        }
        scanner.Read();
        // Abbreviations may hold abbreviations, but never more text than a value may.
        if (Value(place) is { } value) abbreviations[name] = value.Length > LongestValue / 100 ? value[..(LongestValue / 100)] : value;
        scanner.SkipBlanks();
        if (scanner.Peek() == close) scanner.Read();
    }

    private void SkipBlock(char close, Place place)
    {
        var depth = 0;
        while (scanner.Peek() is var c)
        {
            if (c < 0 || (c == '@' && scanner.Here.Column == 1))
            {
                Fail(place, "has no end: a closing brace is missing");
                return;
            }
            scanner.Read();
            if (c == close && depth == 0) return;
            if (c == '{') depth++;
            else if (c == '}' && depth > 0) depth--;
        }
    }

    private BibtexEntry? Fail(Place place, string message)
    {
        Fault ??= new BibtexFault(place, $"The entry {message}", "Mend the entry; the one after it is read again from a line that begins with \"@\"");
        return null;
    }
}

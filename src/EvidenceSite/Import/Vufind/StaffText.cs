using System.Text;

namespace EvidenceSite.Import;

/// <summary>Takes out of values what no record may hold, and says so once a file.</summary>
internal sealed class StaffText(SourceFile file, DiagnosticBag bag)
{
    private bool isReported;

    /// <summary>The value without control characters; tabs and the line ends that only some programs know become blanks.</summary>
    public StaffValue Clean(StaffValue value)
    {
        if (!value.Text.Any(IsUnwanted)) return value;
        Report(value);
        var text = new StringBuilder(value.Text.Length);
        foreach (var c in value.Text)
        {
            if (c is '\t' or '\u0085' or '\u2028' or '\u2029') text.Append(' ');
            else if (!IsUnwanted(c)) text.Append(c);
        }
        return new StaffValue(text.ToString().Trim(), value.Offset);
    }

    private void Report(StaffValue value)
    {
        if (isReported) return;
        isReported = true;
        var index = value.Text.TakeWhile(c => !IsUnwanted(c)).Count();
        bag.Add(Codes.ImportControlCharacter, file.At(value.Offset + index),
            $"The text holds the control character \"U+{(int)value.Text[index]:X4}\"; such characters are left out in this file",
            "Compare the record with the catalogue");
    }

    // The controls of ASCII and Latin-1, two line ends of Unicode, and a byte order mark amid the text.
    private static bool IsUnwanted(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF';
}

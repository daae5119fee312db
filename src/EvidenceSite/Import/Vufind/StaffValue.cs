namespace EvidenceSite.Import;

/// <summary>A piece of a staff view, and where it begins.</summary>
/// <param name="Offset">In UTF-16 units from the start of the file's text.</param>
internal readonly record struct StaffValue(string Text, int Offset)
{
    /// <summary>The part from <paramref name="start"/> up to <paramref name="end"/>, without blanks around it.</summary>
    public StaffValue Slice(int start, int end)
    {
        while (start < end && Text[start] == ' ') start++;
        while (end > start && Text[end - 1] == ' ') end--;
        return new StaffValue(Text[start..end], Offset + start);
    }

    /// <summary>The part from <paramref name="start"/> on, without blanks around it.</summary>
    public StaffValue From(int start) => Slice(start, Text.Length);
}

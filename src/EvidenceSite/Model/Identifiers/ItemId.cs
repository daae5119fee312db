namespace EvidenceSite.Model;

/// <summary>The rule for everything we name ourselves: records, documents, topics, findings. An id is also a file name and part of an address.</summary>
public static class ItemId
{
    /// <summary>In characters.</summary>
    public const int MaximumLength = 100;

    /// <summary>The rule in words, for messages.</summary>
    public const string Rule =
        "letters a to z, digits, \".\", \"_\" and \"-\", beginning with a letter or digit, not ending in \".\", at most 100 characters";

    private static readonly ImmutableArray<string> DeviceNames = ["con", "prn", "aux", "nul", "com", "lpt"];

    /// <summary>True when the text can be a file name and a part of an address on every system.</summary>
    public static bool IsValid(string text) =>
        text.Length is > 0 and <= MaximumLength && char.IsAsciiLetterOrDigit(text[0]) && text[^1] != '.'
        && text.All(IsCharacter) && !IsDeviceName(text);

    /// <summary>True for a character that an id may have after its first.</summary>
    public static bool IsCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-';

    // Windows keeps CON, COM1 and so on for devices, whatever ending follows.
    private static bool IsDeviceName(string text)
    {
        var stem = text.Split('.')[0];
        var isNumbered = stem.Length == 4 && char.IsAsciiDigit(stem[3]);
        var name = isNumbered ? stem[..3] : stem;
        var index = DeviceNames.IndexOf(name.ToLowerInvariant());
        return index >= 0 && isNumbered == index >= 4;
    }
}

namespace EvidenceSite.Validate;

/// <summary>Reads keys that are answered with true or false.</summary>
internal static class YesNoFields
{
    private static readonly Choice<bool> Answers = new(new("true", true), new("false", false));

    /// <summary>The answer; null when not there or reported.</summary>
    public static bool? YesOrNo(this MappingReader reader, string key) => Answers.Check(reader.Line(key), key, reader.Diagnostics);

    /// <summary>An answer that must be there.</summary>
    public static bool? RequiredYesOrNo(this MappingReader reader, string key) => Answers.Check(reader.RequiredLine(key), key, reader.Diagnostics);
}

namespace EvidenceSite.Csl.Output;

/// <summary>What remains of two marks of punctuation that meet.</summary>
internal static class PunctuationRules
{
    /// <summary>True for marks that these rules are about.</summary>
    public static bool IsMark(char c) => c is '.' or ',' or ':' or ';' or '!' or '?';

    /// <summary>The second is not shown: a mark of the same kind, or a weaker one after a stronger.</summary>
    public static bool DropsSecond(char first, char second) => (first, second) switch
    {
        _ when first == second => true,
        (':' or ';' or '!' or '?', '.') => true,
        (';' or '!' or '?', ':') => true,
        _ => false,
    };

    /// <summary>The first is not shown: colons and semicolons give way to exclamation and question marks.</summary>
    public static bool DropsFirst(char first, char second) => (first is ':' or ';') && (second is '!' or '?');
}

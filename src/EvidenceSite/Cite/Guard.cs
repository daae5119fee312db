namespace EvidenceSite.Cite;

/// <summary>
/// Letters that stand for others on their way through the engine, which takes markup in the fields of an item for formats and quotation marks
/// for those of the language. They are of the private use area, from which no text of a record gets through.
/// </summary>
internal static class Guard
{
    private const char First = '\uE000';
    private const char Last = '\uF8FF';
    private const char Less = '\uE000';
    private const char Quote = '\uE001';
    private const char Apostrophe = '\uE002';
    private const char MarkEnd = '\uE003';
    private const char FirstMark = '\uE100';

    /// <summary>A text in which no character begins markup.</summary>
    public static string Text(string text) => Map(text, c => c == '<' ? Less : IsPrivate(c) ? '\uFFFD' : c);

    /// <summary>The same for addresses and identifiers, whose quotation marks are none.</summary>
    public static string Verbatim(string text) => Map(Text(text), c => c switch { '"' => Quote, '\'' => Apostrophe, _ => c });

    /// <summary>What stands before the words of a cite, so that they are found in the citation again.</summary>
    /// <param name="index">Of the cite in its cluster, from 0.</param>
    public static string Begin(int index) => ((char)Math.Min(FirstMark + index, Last)).ToString();

    /// <summary>What stands behind them.</summary>
    public static string End { get; } = MarkEnd.ToString();

    /// <summary>The index of the cite whose words begin with this letter; null for any other.</summary>
    public static int? BeginOf(char c) => c is >= FirstMark and <= Last ? c - FirstMark : null;

    public static bool IsEnd(char c) => c == MarkEnd;

    /// <summary>A finished text with the letters that it stands for.</summary>
    public static string Lift(string text) => Map(text, c => c switch { Less => '<', Quote => '"', Apostrophe => '\'', _ => c });

    private static bool IsPrivate(char c) => c is >= First and <= Last;

    private static string Map(string text, Func<char, char> letter)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (letter(text[i]) != text[i]) return string.Create(text.Length, (text, letter), (target, state) =>
            {
                for (var at = 0; at < target.Length; at++) target[at] = state.letter(state.text[at]);
            });
        }
        return text;
    }
}

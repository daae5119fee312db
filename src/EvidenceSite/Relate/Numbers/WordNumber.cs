using System.Text.RegularExpressions;

namespace EvidenceSite.Relate;

/// <summary>A number that is being read word by word.</summary>
internal sealed class WordNumber
{
    private readonly int start;
    private decimal total;
    private int group;

    // The end of the last word that counts: a connector is part of the number only when more of it follows.
    private int end;
    private bool afterConnector;

    private WordNumber(int start) => this.start = start;

    /// <summary>Where the last word read ends.</summary>
    public int End { get; private set; }

    /// <summary>A number that begins with a word; null when none does.</summary>
    public static WordNumber? Begin(Match word, NumberWords words)
    {
        var number = new WordNumber(word.Index);
        return number.Continue(word, words) ? number : null;
    }

    /// <summary>Takes the next word; false when it is none of this number.</summary>
    public bool Continue(Match word, NumberWords words)
    {
        if (!Add(word.Value, words)) return false;
        End = word.Index + word.Length;
        if (!afterConnector) end = End;
        return true;
    }

    /// <summary>The number; null for a mere one.</summary>
    public StatedNumber? Finish(string text) => total + group == 1 ? null : new StatedNumber(text[start..end], total + group);

    private bool Add(string word, NumberWords words)
    {
        var wasConnector = afterConnector;
        afterConnector = false;
        if (words.Values.TryGetValue(word, out var value)) return AddValue(value);
        if (wasConnector) return false;
        if (words.Multipliers.TryGetValue(word, out var factor)) return Multiply(factor);
        // "Two hundred and five", "treinta y dos", but not "two and three".
        afterConnector = end > 0 && string.Equals(word, words.Connector, StringComparison.OrdinalIgnoreCase) && (words.Connector == "y" ? group % 100 >= 30 : group % 100 == 0);
        return afterConnector;
    }

    // Twenty takes two, but two does not take twenty.
    private bool AddValue(int value)
    {
        var room = value < 10 ? 10 : value < 100 ? 100 : 1000;
        if (end > 0 && (group % room != 0 || value == 0 || (value < 10 && group % 100 == 10))) return false;
        group += value;
        return true;
    }

    private bool Multiply(int factor)
    {
        if (factor == 100) group = Math.Max(1, group) * 100;
        else
        {
            total += Math.Max(1, group) * (decimal)factor;
            group = 0;
        }
        return true;
    }
}

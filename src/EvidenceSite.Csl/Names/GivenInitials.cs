using System.Text;

namespace EvidenceSite.Csl.Names;

/// <summary>Given names as initials (CSL 1.0.2, Name: initialize-with).</summary>
internal sealed class GivenInitials
{
    private readonly StringBuilder _result = new();
    private readonly string _mark;
    private readonly bool _keepHyphens;
    private bool _endsWhole;

    private GivenInitials(string mark, bool keepHyphens)
    {
        _mark = mark;
        _keepHyphens = keepHyphens;
    }

    /// <param name="mark">What follows each initial, as in ". ".</param>
    /// <param name="keepHyphens">"J.-L." rather than "J.L." for "Jean-Luc".</param>
    public static string Abbreviate(string given, string mark, bool keepHyphens)
    {
        var initials = new GivenInitials(mark, keepHyphens);
        foreach (var word in GivenWord.Split(given))
        {
            if (!word.StartsSmall) initials.Initial(word.IsAbbreviation ? word.Text : word.Initial, word);
            else if (!word.IsHyphenated) initials.Whole(word);
        }
        return initials.Finish();
    }

    /// <summary>Names stay, and only what is an initial already gets the mark.</summary>
    public static string Normalise(string given, string mark, bool keepHyphens)
    {
        var initials = new GivenInitials(mark, keepHyphens);
        foreach (var word in GivenWord.Split(given))
        {
            if (!word.IsAbbreviation) initials.Whole(word);
            else initials.Initial(word.Text, word);
            // Without a mark only a blank keeps two initials apart from one word.
            initials._endsWhole |= mark.Length == 0;
        }
        return initials.Finish();
    }

    private void Initial(string letters, GivenWord word)
    {
        Separate(word);
        _result.Append(letters).Append(_mark);
        _endsWhole = false;
    }

    private void Whole(GivenWord word)
    {
        _endsWhole = true;
        Separate(word);
        _result.Append(word.Text);
    }

    private void Separate(GivenWord word)
    {
        if (_result.Length == 0) return;
        if (word.IsHyphenated && (_keepHyphens || _endsWhole))
        {
            while (_result[^1] == ' ') _result.Length--;
            _result.Append('-');
        }
        else if (_endsWhole && !char.IsWhiteSpace(_result[^1])) _result.Append(' ');
    }

    private string Finish() => _result.ToString().Trim();
}

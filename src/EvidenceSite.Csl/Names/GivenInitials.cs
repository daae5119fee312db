using System.Text;

namespace EvidenceSite.Csl.Names;

/// <summary>Given names as initials (CSL 1.0.2, Name: initialize-with).</summary>
internal sealed class GivenInitials
{
    private readonly StringBuilder _result = new(32);
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
        foreach (var word in new GivenWords(given))
        {
            if (word.StartsSmall)
            {
                if (!word.IsHyphenated) initials.Whole(word);
            }
            else if (word.IsAbbreviation) initials.Shortened(word);
            else initials.Initial(word);
        }
        return initials.Finish();
    }

    /// <summary>Names stay, and only what is an initial already gets the mark.</summary>
    public static string Normalise(string given, string mark, bool keepHyphens)
    {
        var initials = new GivenInitials(mark, keepHyphens);
        foreach (var word in new GivenWords(given))
        {
            if (word.IsAbbreviation) initials.Shortened(word);
            else initials.Whole(word);
            // Without a mark only a blank keeps two initials apart from one word.
            initials._endsWhole |= mark.Length == 0;
        }
        return initials.Finish();
    }

    private void Initial(GivenWord word)
    {
        Separate(word);
        _result.Append(char.ToUpperInvariant(word.Text[0]));
        if (word.HasDoubleInitial) _result.Append(char.ToLowerInvariant(word.Text[1]));
        _result.Append(_mark);
        _endsWhole = false;
    }

    private void Shortened(GivenWord word)
    {
        Separate(word);
        _result.Append(word.Text).Append(_mark);
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
            while (_result.Length > 0 && _result[^1] == ' ') _result.Length--;
            _result.Append('-');
        }
        else if (_endsWhole && !char.IsWhiteSpace(_result[^1])) _result.Append(' ');
    }

    private string Finish() => _result.ToString().Trim();
}

using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Locales;

/// <summary>The words of one language as one style sees them: all locales that apply, laid over each other.</summary>
internal sealed class Locale
{
    private readonly Dictionary<(string, TermForm), Term> _terms = [];
    private readonly Dictionary<(int, Gender), string> _longOrdinals = [];
    private readonly Dictionary<DateForm, DateElement> _dates = [];
    private ImmutableArray<OrdinalTerm> _ordinals = [];

    /// <param name="language">As in "es-ES".</param>
    /// <param name="layers">The weakest first.</param>
    public Locale(string language, IEnumerable<LocaleData> layers)
    {
        Language = language;
        foreach (var layer in layers) Lay(layer);
        Quotes = new(this);
        And = Find("and", TermForm.Long)?.Single ?? "and";
    }

    public string Language { get; }

    /// <summary>Title case is for English only (CSL 1.0.2, Title Case Conversion).</summary>
    public bool IsEnglish => Language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    public bool PunctuationInQuote { get; private set; }

    public bool LimitDayOrdinalsToDay1 { get; private set; }

    public QuoteMarks Quotes { get; }

    public string And { get; }

    /// <summary>Null where the locale has no such date.</summary>
    public DateElement? Date(DateForm form) => _dates.GetValueOrDefault(form);

    /// <summary>The term in this form, or in the forms it falls back to (CSL 1.0.2, Terms); null if no locale has it.</summary>
    public Term? Find(string name, TermForm form)
    {
        if (_terms.TryGetValue((name, form), out var term)) return term;
        return form switch
        {
            TermForm.VerbShort => Find(name, TermForm.Verb),
            TermForm.Symbol => Find(name, TermForm.Short),
            TermForm.Verb or TermForm.Short => Find(name, TermForm.Long),
            _ => null,
        };
    }

    /// <summary>The words, or null if there are none.</summary>
    public string? Words(string name, TermForm form = TermForm.Long, bool isPlural = false) =>
        Find(name, form) is { } term ? isPlural ? term.Multiple : term.Single : null;

    public Gender GenderOf(string term) => Find(term, TermForm.Long)?.Gender ?? Gender.Neuter;

    /// <summary>The suffix of an ordinal number (CSL 1.0.2, Ordinal Suffixes): the narrowest match, of the noun's gender if there is one.</summary>
    public string OrdinalSuffix(int number, Gender gender) =>
        (BestOrdinal(number, gender) ?? (gender == Gender.Neuter ? null : BestOrdinal(number, Gender.Neuter)))?.Suffix ?? "";

    /// <summary>Null beyond ten, and where the locale has no words.</summary>
    public string? LongOrdinal(int number, Gender gender) =>
        _longOrdinals.GetValueOrDefault((number, gender)) ?? _longOrdinals.GetValueOrDefault((number, Gender.Neuter));

    private OrdinalTerm? BestOrdinal(int number, Gender gender) => _ordinals
        .Where(o => o.Gender == gender && o.Matches(number))
        .OrderByDescending(o => o.Number is null ? -1 : (int)o.Match)
        .FirstOrDefault();

    private void Lay(LocaleData layer)
    {
        foreach (var (key, term) in layer.Terms) _terms[key] = term;
        foreach (var (key, word) in layer.LongOrdinals) _longOrdinals[key] = word;
        foreach (var (form, date) in layer.Dates) _dates[form] = date;
        if (!layer.Ordinals.IsEmpty) _ordinals = layer.Ordinals;
        PunctuationInQuote = layer.PunctuationInQuote ?? PunctuationInQuote;
        LimitDayOrdinalsToDay1 = layer.LimitDayOrdinalsToDay1 ?? LimitDayOrdinalsToDay1;
    }
}

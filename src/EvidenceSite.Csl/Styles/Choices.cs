using EvidenceSite.Csl.Locales;

namespace EvidenceSite.Csl.Styles;

/// <summary>The closed vocabularies of CSL attributes (CSL 1.0.2, each in the section of its attribute).</summary>
internal static class Choices
{
    public static readonly ChoiceSet<FontStyle> FontStyle = new(
        ("normal", Csl.FontStyle.Normal), ("italic", Csl.FontStyle.Italic), ("oblique", Csl.FontStyle.Oblique));

    public static readonly ChoiceSet<FontVariant> FontVariant = new(("normal", Csl.FontVariant.Normal), ("small-caps", Csl.FontVariant.SmallCaps));

    public static readonly ChoiceSet<FontWeight> FontWeight = new(
        ("normal", Csl.FontWeight.Normal), ("bold", Csl.FontWeight.Bold), ("light", Csl.FontWeight.Light));

    public static readonly ChoiceSet<TextDecoration> TextDecoration = new(
        ("none", Csl.TextDecoration.None), ("underline", Csl.TextDecoration.Underline));

    public static readonly ChoiceSet<VerticalAlign> VerticalAlign = new(
        ("baseline", Csl.VerticalAlign.Baseline), ("sup", Csl.VerticalAlign.Superscript), ("sub", Csl.VerticalAlign.Subscript));

    public static readonly ChoiceSet<Display> Display = new(
        ("block", Csl.Display.Block), ("left-margin", Csl.Display.LeftMargin), ("right-inline", Csl.Display.RightInline), ("indent", Csl.Display.Indent));

    public static readonly ChoiceSet<TextCase> TextCase = new(
        ("lowercase", Styles.TextCase.Lowercase), ("uppercase", Styles.TextCase.Uppercase), ("capitalize-first", Styles.TextCase.CapitalizeFirst),
        ("capitalize-all", Styles.TextCase.CapitalizeAll), ("sentence", Styles.TextCase.Sentence), ("title", Styles.TextCase.Title));

    public static readonly ChoiceSet<TermForm> TermForm = new(
        ("long", Styles.TermForm.Long), ("short", Styles.TermForm.Short), ("verb", Styles.TermForm.Verb),
        ("verb-short", Styles.TermForm.VerbShort), ("symbol", Styles.TermForm.Symbol));

    public static readonly ChoiceSet<NumberForm> NumberForm = new(
        ("numeric", Styles.NumberForm.Numeric), ("ordinal", Styles.NumberForm.Ordinal),
        ("long-ordinal", Styles.NumberForm.LongOrdinal), ("roman", Styles.NumberForm.Roman));

    public static readonly ChoiceSet<LabelPlural> LabelPlural = new(
        ("contextual", Styles.LabelPlural.Contextual), ("always", Styles.LabelPlural.Always), ("never", Styles.LabelPlural.Never));

    public static readonly ChoiceSet<DateForm> DateForm = new(("text", Styles.DateForm.Text), ("numeric", Styles.DateForm.Numeric));

    public static readonly ChoiceSet<DatePartName> DatePartName = new(
        ("year", Styles.DatePartName.Year), ("month", Styles.DatePartName.Month), ("day", Styles.DatePartName.Day));

    public static readonly ChoiceSet<DatePrecision> DatePrecision = new(
        ("year-month-day", Styles.DatePrecision.YearMonthDay), ("year-month", Styles.DatePrecision.YearMonth), ("year", Styles.DatePrecision.Year));

    public static readonly ChoiceSet<DatePartForm> DatePartForm = new(
        ("numeric", Styles.DatePartForm.Numeric), ("numeric-leading-zeros", Styles.DatePartForm.NumericLeadingZeros),
        ("ordinal", Styles.DatePartForm.Ordinal), ("long", Styles.DatePartForm.Long), ("short", Styles.DatePartForm.Short));

    public static readonly ChoiceSet<NameForm> NameForm = new(
        ("long", Styles.NameForm.Long), ("short", Styles.NameForm.Short), ("count", Styles.NameForm.Count));

    public static readonly ChoiceSet<NameOrder> NameOrder = new(("first", Styles.NameOrder.First), ("all", Styles.NameOrder.All));

    public static readonly ChoiceSet<PrecedesRule> PrecedesRule = new(
        ("contextual", Styles.PrecedesRule.Contextual), ("after-inverted-name", Styles.PrecedesRule.AfterInvertedName),
        ("always", Styles.PrecedesRule.Always), ("never", Styles.PrecedesRule.Never));

    public static readonly ChoiceSet<AndWord> AndWord = new(("text", Styles.AndWord.Text), ("symbol", Styles.AndWord.Symbol));

    public static readonly ChoiceSet<ParticleDemotion> ParticleDemotion = new(
        ("display-and-sort", Styles.ParticleDemotion.DisplayAndSort),
        ("sort-only", Styles.ParticleDemotion.SortOnly), ("never", Styles.ParticleDemotion.Never));

    public static readonly ChoiceSet<ConditionMatch> ConditionMatch = new(
        ("all", Styles.ConditionMatch.All), ("any", Styles.ConditionMatch.Any), ("none", Styles.ConditionMatch.None));

    public static readonly ChoiceSet<Collapse> Collapse = new(
        ("citation-number", Styles.Collapse.CitationNumber), ("year", Styles.Collapse.Year), ("year-suffix", Styles.Collapse.YearSuffix),
        ("year-suffix-ranged", Styles.Collapse.YearSuffixRanged));

    public static readonly ChoiceSet<GivenNameRule> GivenNameRule = new(
        ("by-cite", Styles.GivenNameRule.ByCite), ("all-names", Styles.GivenNameRule.AllNames),
        ("all-names-with-initials", Styles.GivenNameRule.AllNamesWithInitials), ("primary-name", Styles.GivenNameRule.PrimaryName),
        ("primary-name-with-initials", Styles.GivenNameRule.PrimaryNameWithInitials));

    public static readonly ChoiceSet<PageRangeFormat> PageRangeFormat = new(
        ("expanded", Styles.PageRangeFormat.Expanded), ("minimal", Styles.PageRangeFormat.Minimal), ("minimal-two", Styles.PageRangeFormat.MinimalTwo),
        ("chicago", Styles.PageRangeFormat.Chicago15), ("chicago-15", Styles.PageRangeFormat.Chicago15), ("chicago-16", Styles.PageRangeFormat.Chicago16));

    public static readonly ChoiceSet<SubstituteRule> SubstituteRule = new(
        ("complete-all", Styles.SubstituteRule.CompleteAll), ("complete-each", Styles.SubstituteRule.CompleteEach),
        ("partial-each", Styles.SubstituteRule.PartialEach), ("partial-first", Styles.SubstituteRule.PartialFirst));

    public static readonly ChoiceSet<SecondFieldAlign> SecondFieldAlign = new(
        ("flush", Styles.SecondFieldAlign.Flush), ("margin", Styles.SecondFieldAlign.Margin));

    public static readonly ChoiceSet<Gender> Gender = new(
        ("feminine", Locales.Gender.Feminine), ("masculine", Locales.Gender.Masculine), ("neuter", Locales.Gender.Neuter));

    public static readonly ChoiceSet<OrdinalMatch> OrdinalMatch = new(
        ("last-digit", Locales.OrdinalMatch.LastDigit), ("last-two-digits", Locales.OrdinalMatch.LastTwoDigits),
        ("whole-number", Locales.OrdinalMatch.WholeNumber));
}

using EvidenceSite.Csl.Numbers;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Rendering;

/// <summary>Decides which branch of <c>cs:choose</c> is taken.</summary>
internal sealed class ConditionTester(RenderState state)
{
    public bool Holds(ChooseBranch branch)
    {
        var isAll = branch.Match == ConditionMatch.All;
        foreach (var condition in branch.Conditions)
        {
            if (Holds(condition) != isAll) return branch.Match == ConditionMatch.Any;
        }
        return branch.Match != ConditionMatch.Any || branch.Conditions.IsEmpty;
    }

    private bool Holds(Condition condition) => condition.Kind switch
    {
        ConditionKind.Type => condition.Value == state.Item.Type,
        ConditionKind.Variable => HasVariable(condition.Value),
        ConditionKind.IsNumeric => NumberText(condition.Value) is { } text && NumericText.IsNumeric(text),
        ConditionKind.IsUncertainDate => state.Item.Date(condition.Value)?.IsUncertain ?? false,
        ConditionKind.Locator => state.Cite.Locator is not null && LocatorLabels.Normalise(condition.Value) == state.Cite.LocatorLabel,
        ConditionKind.Position => state.IsCitation && HasPosition(condition.Value),
        ConditionKind.Disambiguate => state.Cite.Choices.Condition == (condition.Value == "true"),
        _ => false,
    };

    private string? NumberText(string variable) => variable switch
    {
        "locator" => state.Cite.Locator,
        "citation-number" => Positive(state.Cite.CitationNumber),
        "first-reference-note-number" => Positive(state.Cite.FirstNote),
        _ => state.Item.Text(variable),
    };

    private static string? Positive(int number) => number > 0 ? "1" : null;

    private bool HasVariable(string variable) => variable switch
    {
        "locator" => state.Cite.Locator is not null,
        "citation-number" => state.Cite.CitationNumber > 0,
        "first-reference-note-number" => state.Cite.FirstNote > 0,
        "year-suffix" => state.Cite.Choices.YearSuffix > 0,
        _ => state.Item.Has(variable),
    };

    private bool HasPosition(string position) => position switch
    {
        "first" => state.Cite.Position == CitePosition.First,
        "subsequent" => state.Cite.Position != CitePosition.First,
        "ibid" => state.Cite.Position is CitePosition.Ibid or CitePosition.IbidWithLocator,
        "ibid-with-locator" => state.Cite.Position == CitePosition.IbidWithLocator,
        "near-note" => state.Cite.IsNearNote,
        _ => false,
    };
}

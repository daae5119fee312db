namespace EvidenceSite.Csl.Styles;

/// <summary><c>cs:if</c>, <c>cs:else-if</c> or <c>cs:else</c>.</summary>
/// <param name="Conditions">One for each single value tested; empty for <c>cs:else</c>.</param>
internal sealed record ChooseBranch(ConditionMatch Match, ImmutableArray<Condition> Conditions, ImmutableArray<StyleElement> Children);

namespace EvidenceSite.Csl.Styles;

/// <summary>One test for one value, as in <c>variable="title"</c>.</summary>
internal readonly record struct Condition(ConditionKind Kind, string Value);

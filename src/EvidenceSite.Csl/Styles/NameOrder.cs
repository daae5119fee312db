namespace EvidenceSite.Csl.Styles;

/// <summary>Which names of a list are inverted: the values of <c>name-as-sort-order</c>.</summary>
internal enum NameOrder
{
    None,
    First,
    All,
}

namespace EvidenceSite.Csl.Styles;

/// <summary><c>cs:choose</c>; the branch of <c>cs:else</c> comes last and has no conditions.</summary>
internal sealed class ChooseElement(ImmutableArray<ChooseBranch> branches) : StyleElement
{
    public ImmutableArray<ChooseBranch> Branches { get; } = branches;
}

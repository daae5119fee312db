using EvidenceSite.Csl.Rendering;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Names;

/// <summary>Finds the variables that a substitute has rendered, so that they are not shown a second time.</summary>
internal static class SubstitutedVariables
{
    public static void Mark(StyleElement element, RenderState state)
    {
        switch (element)
        {
            case VariableElement text: state.Substitute(text.Variable); break;
            case NumberElement number: state.Substitute(number.Variable); break;
            case DateElement date: state.Substitute(date.Variable); break;
            case NamesElement names: MarkNames(names, state); break;
            case MacroElement call: MarkAll(call.Macro.Children, state); break;
            case GroupElement group: MarkAll(group.Children, state); break;
            case ChooseElement choose: MarkBranch(choose, state); break;
        }
    }

    private static void MarkNames(NamesElement names, RenderState state)
    {
        var hasNames = names.Variables.Any(v => !state.Item.NamesOf(v).IsEmpty);
        foreach (var variable in names.Variables) state.Substitute(variable);
        if (!hasNames) MarkAll(names.Substitutes, state);
    }

    private static void MarkAll(ImmutableArray<StyleElement> elements, RenderState state)
    {
        foreach (var element in elements) Mark(element, state);
    }

    private static void MarkBranch(ChooseElement choose, RenderState state)
    {
        var tester = new ConditionTester(state);
        if (choose.Branches.FirstOrDefault(tester.Holds) is { } branch) MarkAll(branch.Children, state);
    }
}

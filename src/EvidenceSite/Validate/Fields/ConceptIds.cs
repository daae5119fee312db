using System.Collections.Frozen;

namespace EvidenceSite.Validate;

/// <summary>The ids of one vocabulary, to check references to it.</summary>
/// <param name="kind">What an entry is: <c>topic</c>.</param>
/// <param name="source">The vocabulary's file; any id is taken when it could not be read.</param>
/// <param name="ids">In the vocabulary's order.</param>
internal sealed class ConceptIds(string kind, YamlSource source, ImmutableArray<string> ids)
{
    private readonly FrozenSet<string> set = ids.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The id, when the vocabulary has it; null when it was reported.</summary>
    public string? Check(PlacedText text, DiagnosticBag diagnostics)
    {
        if (!source.WasRead || set.Contains(text.Value)) return text.Value;
        var hint = NearestName.Hint(text.Value, ids) ?? $"Add it to {source.Place.Path} or use an id that is there";
        diagnostics.Add(Codes.UnknownConcept, text.Place, $"There is no {kind} {Quoted.Of(text.Value)} in {source.Place.Path}", hint);
        return null;
    }
}

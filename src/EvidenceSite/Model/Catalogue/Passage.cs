namespace EvidenceSite.Model;

/// <summary>Where the words of a quotation stand in an abstract, as the build found them.</summary>
/// <param name="FindingId">The finding that they support.</param>
/// <param name="Quotation">The rank of the quotation under its finding, from 1.</param>
/// <param name="Section">The rank of the abstract's section, from 0.</param>
/// <param name="Start">The first character, counted in the section's text from 0.</param>
/// <param name="End">The character behind the last.</param>
/// <param name="Part">From 1; a quotation that leaves words out has several parts.</param>
public sealed record Passage(string FindingId, int Quotation, int Section, int Start, int End, int Part)
{
    /// <summary>The anchor of a quotation's first part on the page of its record.</summary>
    public static string AnchorOf(string findingId, int quotation) => quotation == 1 ? $"words-{findingId}" : $"words{quotation}-{findingId}";
}

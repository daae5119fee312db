using System.Text.RegularExpressions;

namespace EvidenceSite.Validate;

/// <summary>A kind of identifier: how it is read, and what is said of one that cannot be.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Example">One in canonical form.</param>
/// <param name="TryParse">The type's own parser.</param>
/// <param name="Digits">Matches one whose shape is right, so that only its check digit can be wrong; null when it has no check digit.</param>
internal sealed record IdentifierForm<T>(string Name, string Example, IdentifierForm<T>.Parser TryParse, Regex? Digits = null)
    where T : struct
{
    public delegate bool Parser(string? text, out T id);

    /// <summary>The identifier; null when it is not there or reported.</summary>
    public T? Check(PlacedText? text, DiagnosticBag diagnostics)
    {
        if (text is not { } found) return null;
        if (TryParse(found.Value, out var id)) return id;
        var reason = Digits?.IsMatch(found.Value) == true ? ": its check digit does not fit" : "";
        diagnostics.Add(Codes.InvalidIdentifier, found.Place, $"{Quoted.Of(found.Value)} is not a valid {Name}{reason}", $"Write it as in {Example}");
        return null;
    }
}

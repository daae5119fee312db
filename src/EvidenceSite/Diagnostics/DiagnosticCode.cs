namespace EvidenceSite.Diagnostics;

/// <summary>A kind of fault, with a permanent number. All of them stand in <see cref="Codes"/>.</summary>
/// <param name="Id"><c>ES</c> and four digits; the first digit is the step that reports it. Never reused.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Summary">The rule in one sentence, for the documentation.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Summary)
{
    public override string ToString() => Id;
}

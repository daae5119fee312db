namespace EvidenceSite.Diagnostics;

/// <summary>One fault in the input, told so that a person can mend it.</summary>
/// <param name="Code">The rule that was broken.</param>
/// <param name="Place">Where.</param>
/// <param name="Message">What is wrong, the value found and what is allowed; one sentence without a full stop at its end.</param>
/// <param name="Hint">How to mend it, when the message does not already say; null for none.</param>
public sealed record Diagnostic(DiagnosticCode Code, Place Place, string Message, string? Hint = null)
{
    public Severity Severity => Code.Severity;

    /// <summary>The line that is printed: <c>file(line,col): error ES1234: message. Hint.</c></summary>
    public override string ToString() =>
        $"{Place}: {Severity.ToString().ToLowerInvariant()} {Code.Id}: {Message}." + (Hint is null ? "" : $" {Hint}" + (Hint.EndsWith('?') ? "" : "."));
}

namespace EvidenceSite.Cli;

/// <summary>An argument or variable that the parser could not know to be wrong. The message is one sentence without a full stop.</summary>
internal sealed class UsageException(string message) : Exception(message);

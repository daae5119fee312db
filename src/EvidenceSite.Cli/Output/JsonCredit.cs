namespace EvidenceSite.Cli.Output;

/// <summary>What the audit of credits covered: pages read, and uses of how many sources found credited.</summary>
internal sealed record JsonCredit(int Pages, int Uses, int Sources);

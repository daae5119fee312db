namespace EvidenceSite.Csl;

/// <summary>What came of reading an input: the value, unless an error prevented it, and every fault met on the way.</summary>
/// <param name="Value">Null when there is an error among the faults.</param>
/// <param name="Faults">In the order of the input.</param>
public sealed record CslReading<T>(T? Value, ImmutableArray<CslFault> Faults)
    where T : class;

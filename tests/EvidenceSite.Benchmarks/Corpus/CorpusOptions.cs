namespace EvidenceSite.Benchmarks.Corpus;

/// <summary>What corpus to make. The same options always make the same bytes.</summary>
/// <param name="Folder">Receives <c>input/</c> and <c>output-config/</c>.</param>
/// <param name="Languages">Of the interface and the prose pages; the records and documents are in English.</param>
internal sealed record CorpusOptions(int Records, string Folder, int Seed, ImmutableArray<string> Languages)
{
    /// <summary>Findings of every study, each with a quotation of its own; zero for one finding of some studies, as a catalogue has them.</summary>
    public int Findings { get; init; }
}

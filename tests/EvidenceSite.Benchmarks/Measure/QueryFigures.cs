namespace EvidenceSite.Benchmarks.Measure;

/// <summary>What a query loads, in bytes of files; the script is not counted.</summary>
/// <param name="Found">Documents found.</param>
/// <param name="Terms">Term shards, and position files of a phrase.</param>
/// <param name="Requests">Files of terms and of the cards of twenty results.</param>
/// <param name="TenCards">The blocks with the cards of the first ten results.</param>
/// <param name="TwentyCards">Those of the first twenty.</param>
internal sealed record QueryFigures(string Query, int Found, int Terms, int Requests, int TenCards, int TwentyCards);

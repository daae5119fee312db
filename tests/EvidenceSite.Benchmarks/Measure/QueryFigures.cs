namespace EvidenceSite.Benchmarks.Measure;

/// <summary>What a query loads, in bytes of files; the script is not counted.</summary>
/// <param name="Found">Documents found.</param>
/// <param name="Terms">Term shards, and sections of position files of a phrase.</param>
/// <param name="Requests">For terms and for the cards of twenty results: a file each, of packs of cards a range each.</param>
/// <param name="TenCards">The ranges with the cards of the first ten results.</param>
/// <param name="TwentyCards">Those of the first twenty.</param>
/// <param name="TwentyPacks">What a host sends for them that knows no ranges.</param>
internal sealed record QueryFigures(string Query, int Found, int Terms, int Requests, int TenCards, int TwentyCards, int TwentyPacks);

namespace EvidenceSite.Benchmarks.Browser;

/// <summary>One query in a browser, up to the moment in which its first page of results is on the screen.</summary>
/// <param name="Milliseconds">From the key Enter; of a page that is opened with a query, from the arrival of its HTML.</param>
/// <param name="Bytes">Over the wire without heads; of a page that is opened, without its HTML, style sheets and icon.</param>
/// <param name="RoundTrips">How many requests waited for each other, one after the other.</param>
internal sealed record Visit(double Milliseconds, long Bytes, int Requests, int RoundTrips);

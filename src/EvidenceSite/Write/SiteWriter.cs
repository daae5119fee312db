namespace EvidenceSite.Write;
public sealed record WriteReport(int Written, int Unchanged, int Deleted);
public static class SiteWriter {
 public static ImmutableArray<Diagnostic>? IsCurrent(string f, Fingerprint p) => null;
 public static Outcome<WriteReport> Write(string f, ImmutableArray<OutputFile> files, Fingerprint p, ImmutableArray<Diagnostic> d) => new(new(0,0,0),[]);
}

using System.Security;

namespace EvidenceSite.Write;

/// <summary>Turns what the operating system refuses into a diagnostic.</summary>
internal static class DiskFault
{
    /// <summary>True for exceptions that come from the disk; any other is a fault in this program.</summary>
    public static bool Is(Exception e) => e is IOException or UnauthorizedAccessException or SecurityException;

    /// <param name="path">What was being written or read.</param>
    public static Diagnostic Report(string path, Exception e) => new(
        Codes.MachineFailed,
        Place.WholeFile(path),
        $"The disk refused: {e.Message.TrimEnd('.')}",
        "Look for a full disk, a missing permission or a file in use; then build again");
}

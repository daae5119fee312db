namespace EvidenceSite.Write;

/// <summary>Keeps a second build out of an output folder. The system frees the lock also when the program is killed.</summary>
internal static class FolderLock
{
    /// <summary>Null when another build holds the folder.</summary>
    public static IDisposable? TryTake(OutputFolder folder)
    {
        try
        {
            // The empty file stays: were it deleted, two builds could each hold a lock on a file of that name.
            return File.OpenHandle(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e.GetType() == typeof(IOException) && File.Exists(folder.Lock))
        {
            return null;
        }
    }

    public static Diagnostic Busy(OutputFolder folder) => new(
        Codes.OutputBusy, folder.Place(""), "Another build is writing the output folder", "Wait until it has ended, then build again");
}

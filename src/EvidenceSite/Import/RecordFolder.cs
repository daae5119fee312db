using System.Text;

namespace EvidenceSite.Import;

/// <summary>The folder of record files, and the only place of this step that writes to the disk.</summary>
/// <param name="inputFolder">The folder with <c>records</c> in it.</param>
internal sealed class RecordFolder(string inputFolder)
{
    /// <summary>A record's file, with forward slashes, for diagnostics.</summary>
    public string PathOf(string id) => FileOf(id).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The text of a record's file; null when there is none, or with a diagnostic when it cannot be read.</summary>
    public string? Read(string id, DiagnosticBag bag)
    {
        try
        {
            return File.Exists(FileOf(id)) ? File.ReadAllText(FileOf(id), Encoding.UTF8) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Report(id, "read", fault, bag);
            return null;
        }
    }

    /// <summary>Writes a new record file whole or not at all; never over a file that is there.</summary>
    /// <returns>False, with a diagnostic, when it could not be written.</returns>
    public bool Write(string id, string text, DiagnosticBag bag)
    {
        try
        {
            WriteNew(FileOf(id), text);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Report(id, "written", fault, bag);
            return false;
        }
    }

    private static void WriteNew(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var unfinished = file + ".unfinished";
        try
        {
            File.WriteAllText(unfinished, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(unfinished, file, overwrite: false);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private string FileOf(string id) => Path.Combine(inputFolder, "records", id + ".yaml");

    private void Report(string id, string verb, Exception fault, DiagnosticBag bag) =>
        bag.Add(Codes.MachineFailed, Place.WholeFile(PathOf(id)), $"The record file could not be {verb}: {fault.Message.TrimEnd('.')}",
            "Look whether the folder is there, is a folder, and may be read and written");
}

namespace EvidenceSite.Cli;

/// <summary>What the program ends with, for scripts to tell whose turn it is.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Done = 0;

    /// <summary>The content has errors: its editors can mend them.</summary>
    public const int ContentHasErrors = 1;

    /// <summary>The command was not understood.</summary>
    public const int WrongUsage = 2;

    /// <summary>The disk, the network or the program itself failed.</summary>
    public const int MachineFailed = 3;

    /// <summary>The list that <c>--help</c> shows.</summary>
    public const string Help = """
        Exit codes:
          0  all went well
          1  the content has errors; nothing was published
          2  the command was not understood
          3  the machine failed: disk full, permission missing, file in use, internal fault
        """;

    /// <summary>A fault of the machine counts more than faults of the content, which may only follow from it.</summary>
    public static int Of(IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        if (errors.Exists(d => d.Code.Id.StartsWith("ES9", StringComparison.Ordinal))) return MachineFailed;
        return errors.Count > 0 ? ContentHasErrors : Done;
    }
}

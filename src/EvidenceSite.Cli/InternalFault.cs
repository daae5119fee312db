namespace EvidenceSite.Cli;

/// <summary>Words for a fault of the program itself.</summary>
internal static class InternalFault
{
    public static Diagnostic Describe(Exception fault)
    {
        // What fails on several processors comes wrapped; the first of them tells what to look for.
        var first = fault is AggregateException several ? several.Flatten().InnerExceptions[0] : fault;
        return new Diagnostic(
            Codes.InternalFault,
            Place.WholeFile("evidence-site"),
            $"Internal fault: {first.GetType().Name}: {first.Message.TrimEnd('.')}",
            "This is not your mistake. Please report this line, and what you did, where you got the program");
    }
}

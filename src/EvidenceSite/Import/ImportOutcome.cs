namespace EvidenceSite.Import;

/// <summary>What an import did with a file, or in a dry run would do.</summary>
public enum ImportOutcome
{
    /// <summary>A new record file was written.</summary>
    Created,

    /// <summary>The record is there already and says the same.</summary>
    Unchanged,

    /// <summary>The record is there and says something else; it was left as it is.</summary>
    Conflict,

    /// <summary>The record is good, and was not written because another one of the run is not.</summary>
    Held,

    /// <summary>The file gave no record, or it could not be written.</summary>
    Failed,
}

namespace EvidenceSite.Model;

/// <summary>How a field came into a record.</summary>
public enum ProvenanceKind
{
    /// <summary>Read from another catalogue's data.</summary>
    Imported,

    /// <summary>Added from a second, named source.</summary>
    Enriched,

    /// <summary>Typed by a person.</summary>
    Entered,
}

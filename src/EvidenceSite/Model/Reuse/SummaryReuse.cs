namespace EvidenceSite.Model;

/// <summary>How the text of a summary came about, which decides whether it needs its source's permission.</summary>
public enum SummaryReuse
{
    /// <summary>Made from the source's own text by shortening or rewording it; what CC BY 4.0, section 1(a), calls Adapted Material.</summary>
    Adapted,

    /// <summary>Told freely, from facts alone.</summary>
    OwnWords,
}

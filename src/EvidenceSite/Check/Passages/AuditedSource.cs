namespace EvidenceSite.Check;

/// <summary>A source whose words are looked for, and what is allowed of them. Places are those of the <see cref="PassageIndex"/>.</summary>
/// <param name="record">Whole, also where its abstract is withheld.</param>
/// <param name="subject">How a credit names it.</param>
/// <param name="isWithheld">Whether its abstract may stand nowhere.</param>
internal sealed class AuditedSource(Record record, string subject, bool isWithheld)
{
    public Record Record { get; } = record;

    public string Subject { get; } = subject;

    public bool IsWithheld { get; } = isWithheld;

    /// <summary>Words that are also a title, a licence or other metadata: these say themselves what they are.</summary>
    public List<(int From, int To)> Free { get; } = [];

    /// <summary>Of a withheld abstract, the words that a summary quotes.</summary>
    public List<(int From, int To)> Quoted { get; } = [];
}

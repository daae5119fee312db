namespace EvidenceSite.Search;

/// <summary>Where in a document a word stands; the bit of a field mask is one shifted by this number.</summary>
internal enum SearchField
{
    Title,

    /// <summary>What was found, in our own words: headlines, findings, claims, the question of a brief.</summary>
    Finding,

    Topic,

    Author,

    /// <summary>Running text: abstracts, summaries, briefs, pages, definitions.</summary>
    Abstract,

    /// <summary>Where and when it was published: the journal's titles and the year.</summary>
    Journal,
}

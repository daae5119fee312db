namespace EvidenceSite.Model;

/// <summary>The group a record's licence belongs to: its SPDX id, or unknown.</summary>
public static class LicenceKey
{
    /// <summary>The key of records without a known licence.</summary>
    public const string Unknown = "unknown";

    /// <summary>The SPDX id of the article's licence, or <see cref="Unknown"/>.</summary>
    public static string Of(Record record) => record.ArticleLicence?.Spdx?.ToString() ?? Unknown;

    /// <summary>Orders by SPDX id, the unknown last.</summary>
    public static int Compare(Grouping a, Grouping b) =>
        (a.Key == Unknown, b.Key == Unknown) switch
        {
            (true, false) => 1,
            (false, true) => -1,
            _ => string.CompareOrdinal(a.Key, b.Key),
        };
}

namespace EvidenceSite.Write;

/// <summary>What is to be done about one file of the site.</summary>
internal enum FileAction
{
    /// <summary>It stands on the disk as it should.</summary>
    Keep,

    /// <summary>Nothing stands at its path.</summary>
    Create,

    /// <summary>Something of ours stands at its path.</summary>
    Replace,
}

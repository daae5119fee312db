namespace EvidenceSite.Csl.Styles;

/// <summary>What stands between the last two names.</summary>
internal enum AndWord
{
    None,
    Text,
    Symbol,
}

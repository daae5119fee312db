namespace EvidenceSite.Csl.Output;

/// <summary>What stands at a place in the line of tokens.</summary>
internal enum TokenKind
{
    Text,
    Start,
    End,
    OpenQuote,
    CloseQuote,
}

namespace EvidenceSite.Csl.Locales;

/// <summary>The quotation marks of a locale.</summary>
internal sealed class QuoteMarks(Locale locale)
{
    private readonly string _open = locale.Words("open-quote") ?? "“";
    private readonly string _close = locale.Words("close-quote") ?? "”";
    private readonly string _openInner = locale.Words("open-inner-quote") ?? "‘";
    private readonly string _closeInner = locale.Words("close-inner-quote") ?? "’";

    public string Open(bool isInner) => isInner ? _openInner : _open;

    public string Close(bool isInner) => isInner ? _closeInner : _close;
}

using EvidenceSite.Render;

namespace EvidenceSite.Theme.Words;

/// <summary>The attributes that tell a browser which language a piece of content is in (HTML, section 3.2.6.1).</summary>
internal static class Languages
{
    private static readonly ImmutableArray<string> RightToLeft = ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"];

    /// <summary>The <c>lang</c> of content on a page; null where it is the page's own or unknown, so that no attribute is written.</summary>
    public static string? Of(string? content, string page) => content is null || content == page ? null : content;

    /// <summary>The <c>dir</c> of content on a page; null where it runs as the page does.</summary>
    public static string? DirectionOf(string? content, string page)
    {
        if (content is null || IsRightToLeft(content) == IsRightToLeft(page)) return null;
        return IsRightToLeft(content) ? "rtl" : "ltr";
    }

    /// <summary>The <c>dir</c> of a whole page; null for left to right, which needs no saying.</summary>
    public static string? DirectionOfPage(string page) => IsRightToLeft(page) ? "rtl" : null;

    /// <summary>The name of a language in the interface's; the tag itself where there is none.</summary>
    public static string NameOf(string tag, TextLookup texts)
    {
        var key = "languages." + tag.Split('-')[0];
        return texts.Has(key) ? texts[key] : tag;
    }

    private static bool IsRightToLeft(string tag)
    {
        var end = tag.IndexOf('-', StringComparison.Ordinal);
        return RightToLeft.Contains(end < 0 ? tag : tag[..end]);
    }
}

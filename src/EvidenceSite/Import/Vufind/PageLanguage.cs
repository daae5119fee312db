using System.Text.RegularExpressions;

namespace EvidenceSite.Import;

/// <summary>The language of the work, which a page gives as a name in <c>language</c> and as a code in <c>spelling</c>.</summary>
internal static partial class PageLanguage
{
    /// <summary>A BCP 47 tag; null when the page gives none or contradicts itself.</summary>
    public static string? Read(PageFields page)
    {
        var name = page.View.First("language");
        var fromName = name is { } value ? ReadName(page, value) : null;
        var fromCode = page.Spelling is { } spelling && CodeAfterText().Match(spelling.Tail.Text) is { Success: true } match
            ? LanguageNames.Code(match.Groups["code"].Value) : null;
        if (page.View["language"] is [_, var second, ..])
            page.Unknown(second, $"A second language, \"{PageFields.Short(second.Text)}\", has no place in a record");
        if (name is null && fromCode is null) page.Missing("language", "neither \"language\" nor \"spelling\" has one");
        if (fromName is null || fromCode is null || fromName == fromCode) return fromName ?? fromCode;
        page.Disagree(name!.Value, $"The language is \"{name.Value.Text}\" in \"language\" but \"{fromCode}\" in \"spelling\"",
            "it is left out");
        return null;
    }

    private static string? ReadName(PageFields page, StaffValue value)
    {
        if (LanguageNames.Code(value.Text) is { } code) return code;
        page.Unknown(value, $"The language \"{PageFields.Short(value.Text)}\" is not one of those known by their English name or code");
        return null;
    }

    [GeneratedRegex("(?:^| )Text (?<code>[a-z]{2,3})(?= |$)", RegexOptions.CultureInvariant)]
    private static partial Regex CodeAfterText();
}

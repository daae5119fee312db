using System.Text.RegularExpressions;

namespace EvidenceSite.Import;

/// <summary>
/// Reads the rights at the end of <c>spelling</c>: a copyright notice, the address of the licence glued to its statement, and
/// sometimes a second licence for the data only.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="harvested">When the catalogue fetched the data; null when unknown.</param>
internal sealed partial class PageRights(PageFields page, PartialDate? harvested)
{
    private const string Mend = "Look the licence up at the publisher's and add it by hand, with where it was read under evidence";

    /// <summary>The article's grant first; empty, with a diagnostic, when the page says nothing of rights.</summary>
    public ImmutableArray<LicenceGrant> Read()
    {
        var tail = page.Spelling?.Tail ?? default;
        var start = RightsStart().Match(tail.Text ?? "");
        if (!start.Success || tail.From(start.Index + start.Length) is not { Text.Length: > 0 } rights)
        {
            page.Bag.Add(Codes.ImportLicenceUnclear, page.View.First("spelling") is { } field ? page.View.At(field) : page.View.Start,
                "The page says nothing of rights: the field \"spelling\" is not there or ends before them; the record gets no licence",
                Mend);
            return [];
        }
        var dataStart = DataStart(rights.Text);
        var article = Article(rights.Slice(0, dataStart));
        return dataStart == rights.Text.Length ? [article] : [article, Data(rights.From(dataStart))];
    }

    private LicenceGrant Article(StaffValue text)
    {
        var notice = CopyrightNotice().Match(text.Text);
        var copyright = notice.Success ? notice.Value.Trim() : null;
        var statement = text.From(notice.Success ? notice.Length : 0);
        // The address before the statement is data of its own, glued on by the catalogue.
        if (LicenceLink.First(statement.Text) is { Index: 0 } link) statement = statement.From(link.Length);
        return Grant("article", text) with
        {
            Holder = copyright is null ? null : Holder(copyright),
            Copyright = copyright,
            Statement = statement.Text.Length == 0 ? null : statement.Text,
        };
    }

    private LicenceGrant Data(StaffValue text) => Grant("data", text) with { Statement = text.Text };

    private LicenceGrant Grant(string part, StaffValue text)
    {
        var licence = LicenceLink.Only(text.Text, out var doubt);
        if (doubt is not null)
            page.Bag.Add(Codes.ImportLicenceUnclear, page.View.At(text),
                $"The rights of the {part} {doubt}; the record gets the words and no licence id", Mend);
        return new LicenceGrant
        {
            AppliesTo = part,
            Spdx = licence?.Spdx,
            Url = licence?.Url,
            CheckedOn = harvested,
            Evidence = Source(page.SourceId) + (harvested is { } day ? $", data of {day}" : ""),
        };
    }

    /// <summary>What was read, in words that hold also when the saved file is gone.</summary>
    internal static string Source(string? sourceId) => "VuFind staff view" + (sourceId is null ? "" : $" of record {sourceId}");

    // The sentence that gives the data, not the article, to the public domain begins behind the full stop before its address.
    // Without another licence before it, the public domain is the article's own.
    private static int DataStart(string text)
    {
        var zero = text.IndexOf("creativecommons.org/publicdomain/zero/", StringComparison.OrdinalIgnoreCase);
        if (zero < 0 || !text.AsSpan(zero).Contains(" data ", StringComparison.Ordinal)) return text.Length;
        if (LicenceLink.First(text[..zero]) is null) return text.Length;
        var stop = text.LastIndexOf(". ", zero, StringComparison.Ordinal);
        return stop < 0 ? text.Length : stop + 2;
    }

    private static string? Holder(string copyright)
    {
        var name = CopyrightWords().Replace(copyright, " ").Trim(' ', '.', ',', ';');
        return name.Length == 0 ? null : Blanks().Replace(name, " ");
    }

    [GeneratedRegex("(?:^| )Text [a-z]{2,3}(?= |$)", RegexOptions.CultureInvariant)]
    private static partial Regex RightsStart();

    [GeneratedRegex(@"^(?:©|\([cC]\)|Copyright\b).*?(?=https?://|Open Access|\bThis\b|\bLicen[cs]ed?\b|$)", RegexOptions.CultureInvariant)]
    private static partial Regex CopyrightNotice();

    [GeneratedRegex(
        @"©|\([cC]\)|\bCopyright\b|\b(?:19|20)\d{2}\b|All rights reserved\.?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CopyrightWords();

    [GeneratedRegex(" {2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}

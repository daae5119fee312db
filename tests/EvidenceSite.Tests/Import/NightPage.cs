using EvidenceSite.Import;

namespace EvidenceSite.Tests.Import;

/// <summary>The saved catalogue page of an invented study, with everything that makes such pages hard to read.</summary>
internal static class NightPage
{
    /// <summary>In a Spanish interface. The second word of the licence statement is glued to the third, the address to the first.</summary>
    public const string Spanish = """
        Cargando…

        Night walks with outreach workers: an interview study in two harbour towns

        BACKGROUND: Outreach at night is little studied (see: day work). This...

        Descripción completa

        Detalles Bibliográficos
        Autores principales: Okafor, Ada, van Dijk, J. P., Lindqvist, Maja
        Formato: Online Artículo Texto
        Lenguaje:English
        Publicado: Quayside Press 2022
        Materias:
        Acceso en línea:https://www.ncbi.nlm.nih.gov/pmc/articles/PMC90000017/
        https://www.ncbi.nlm.nih.gov/pubmed/99000004
        http://dx.doi.org/10.5555/night-walks-0007
        _version_ 1712345678901234567
        author Okafor, Ada
        van Dijk, J. P.
        Lindqvist, Maja
        author_facet Okafor, Ada
        van Dijk, J. P.
        Lindqvist, Maja
        author_sort Okafor, Ada
        collection PubMed
        description BACKGROUND: Outreach at night is little studied (see: day work). This study asks what workers call “a good night”. METHODS: We walked along with 12 workers; they chose the route: (1) the quay, (2) the station. FINDINGS: Workers’ nights—long ones—were "good" when nobody was left alone. HIV: one in ten asked. CONCLUSIONS: Company matters.
        format Online
        Article
        Text
        id pubmed-90000017
        institution National Center for Biotechnology Information
        language English
        publishDate 2022
        publisher Quayside Press
        record_format MEDLINE/PubMed
        spelling pubmed-900000172022-03-09 Night walks with outreach workers: an interview study in two harbour towns Okafor, Ada van Dijk, J. P. Lindqvist, Maja Night Work J Research BACKGROUND: Outreach at night is little studied (see: day work). This study asks what workers call “a good night”. METHODS: We walked along with 12 workers; they chose the route: (1) the quay, (2) the station. FINDINGS: Workers’ nights—long ones—were "good" when nobody was left alone. HIV: one in ten asked. CONCLUSIONS: Company matters. Quayside Press 2022-03-07 /pmc/articles/PMC90000017/ /pubmed/99000004 http://dx.doi.org/10.5555/night-walks-0007 Text en © The Author(s) 2022 https://creativecommons.org/licenses/by/4.0/Open AccessThis article has a license of Creative Commons. The licence is at http://creativecommons.org/licenses/by/4.0/ (https://creativecommons.org/licenses/by/4.0/) . The waiver (http://creativecommons.org/publicdomain/zero/1.0/ (https://creativecommons.org/publicdomain/zero/1.0/) ) covers the data made available here.
        spellingShingle Research
        Okafor, Ada
        van Dijk, J. P.
        Lindqvist, Maja
        Night walks with outreach workers: an interview study in two harbour towns
        title Night walks with outreach workers: an interview study in two harbour towns
        title_full Night walks with outreach workers: an interview study in two harbour towns
        title_fullStr Night walks with outreach workers: an interview study in two harbour towns
        title_full_unstemmed Night walks with outreach workers: an interview study in two harbour towns
        title_short Night walks with outreach workers: an interview study in two harbour towns
        title_sort night walks with outreach workers: an interview study in two harbour towns
        topic Research
        url https://www.ncbi.nlm.nih.gov/pmc/articles/PMC90000017/
        https://www.ncbi.nlm.nih.gov/pubmed/99000004
        http://dx.doi.org/10.5555/night-walks-0007
        work_keys_str_mv AT okaforada nightwalkswithoutreachworkersaninterviewstudyintwoharbourtowns
        AT vandijkjp nightwalkswithoutreachworkersaninterviewstudyintwoharbourtowns
        AT lindqvistmaja nightwalkswithoutreachworkersaninterviewstudyintwoharbourtowns
        """;

    public const string Title = "Night walks with outreach workers: an interview study in two harbour towns";

    /// <summary>From the first line of the staff view on.</summary>
    public static string StaffView => Spanish[Spanish.IndexOf("_version_", StringComparison.Ordinal)..];

    public static ImmutableArray<Journal> Journals => [JournalOf("Night Work Journal", "Night Work J")];

    public static Journal JournalOf(string title, params ReadOnlySpan<string> abbreviations)
    {
        Assert.True(Issn.TryParse("1234-5679", out var issn));
        return new Journal("night-work-journal", title, [.. abbreviations], [issn], null, "https://example.org/journals", new PartialDate(2026, 11, 1), default);
    }

    /// <summary>The page with one text in place of another; the first must be there.</summary>
    public static string With(string old, string text)
    {
        Assert.Contains(old, Spanish, StringComparison.Ordinal);
        return Spanish.Replace(old, text, StringComparison.Ordinal);
    }

    /// <summary>The page without a field: its line and the lines of its further values.</summary>
    public static string Without(string field)
    {
        var lines = Spanish.Split('\n').ToList();
        var start = lines.FindIndex(l => l.StartsWith(field + " ", StringComparison.Ordinal));
        var end = lines.FindIndex(start + 1, l => string.CompareOrdinal(l.Split(' ')[0], field) > 0 && char.IsLower(l[0]) && l.Split(' ')[0] != "van");
        lines.RemoveRange(start, end < 0 ? lines.Count - start : end - start);
        return string.Join('\n', lines);
    }

    public static Outcome<Record?> Parse(string text) => VufindPage.Parse(new SourceFile("page.txt", text), Journals);

    /// <summary>The record of a page in which nothing is wrong.</summary>
    public static Record Read(string text)
    {
        var outcome = Parse(text);
        Assert.Empty(outcome.Diagnostics);
        return Assert.IsType<Record>(outcome.Value);
    }

    /// <summary>The only diagnostic of a page.</summary>
    public static Diagnostic OnlyFault(string text) => Assert.Single(Parse(text).Diagnostics);
}

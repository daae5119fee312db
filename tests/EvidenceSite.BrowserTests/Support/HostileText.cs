namespace EvidenceSite.BrowserTests.Support;

/// <summary>One line that tries every way from a text into the markup, or into a script, that web pages are known for.</summary>
internal static class HostileText
{
    /// <summary>The property of the window that any of the attempts would set.</summary>
    public const string Flag = "hostile";

    /// <summary>The name of the element that would stand on the page if any of the attempts broke out.</summary>
    public const string Element = "x-hostile";

    public const string Line =
        """
        <script>window.hostile=1</script><x-hostile></x-hostile>"><x-hostile> <img src=x onerror=window.hostile=1>'><svg onload=window.hostile=1> </title></style></script></textarea>--><x-hostile> " onfocus=window.hostile=1 autofocus x=" javascript:window.hostile=1 &lt;x-hostile&gt; &#60;x-hostile> {{7*7}} @(7*7) <!-- ]]>
        """;

    /// <summary>The line as a YAML scalar in single quotes (YAML 1.2.2, section 7.3.2), after a word that makes each use its own.</summary>
    public static string Yaml(string name) => $"'{name} {Line.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The line for Markdown, where a backslash keeps any punctuation from meaning anything (CommonMark 0.31.2, section 2.4).</summary>
    public static string Markdown(string name) =>
        name + " " + string.Concat(Line.Select(c => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) ? $"\\{c}" : c.ToString()));
}

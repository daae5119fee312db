using EvidenceSite.Cli;
using EvidenceSite.Cli.Output;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Cli.Output;

public sealed class DiagnosticWriterTests
{
    private static readonly Diagnostic Warned = new(Codes.ChangedLeftover, new Place("a.md", 1, 2), "A leftover \"x\" stays");
    private static readonly Diagnostic Wrong = new(Codes.BrokenLink, new Place("input/b, c:d.md", 3, 7), "A 100% hostile\r\n::error::\u001b[2J \"link\"", "Mend it");
    private static readonly Diagnostic Whole = new(Codes.FileUnreadable, Place.WholeFile("z.md"), "It cannot be read", "Is it there?");

    [Fact]
    public void Text_ranks_errors_first_and_cannot_move_the_cursor() => Assert.Equal(
        """
        input/b, c:d.md(3,7): error ES6001: A 100% hostile\u000d\u000a::error::\u001b[2J "link". Mend it.
        z.md: error ES1002: It cannot be read. Is it there?
        a.md(1,2): warning ES7006: A leftover "x" stays.
        Nothing was published: 2 errors, 1 warning.

        """,
        Print(DiagnosticFormat.Text));

    [Fact]
    public void Text_has_colours_in_a_terminal_unless_it_is_told_not_to()
    {
        Assert.Contains("a.md(1,2): \e[33mwarning ES7006\e[0m: A", Print(DiagnosticFormat.Text, terminal: true), StringComparison.Ordinal);
        Assert.DoesNotContain('\e', Print(DiagnosticFormat.Text, terminal: true, ("NO_COLOR", "1")));
        Assert.DoesNotContain('\e', Print(DiagnosticFormat.Text));
    }

    [Fact]
    public void Json_is_one_document_with_null_left_out() => Assert.Equal(
        """
        {
          "version": 1,
          "succeeded": false,
          "diagnostics": [
            {
              "code": "ES6001",
              "severity": "error",
              "file": "input/b, c:d.md",
              "line": 3,
              "column": 7,
              "message": "A 100% hostile\r\n::error::\u001B[2J \u0022link\u0022",
              "hint": "Mend it"
            },
            {
              "code": "ES1002",
              "severity": "error",
              "file": "z.md",
              "message": "It cannot be read",
              "hint": "Is it there?"
            },
            {
              "code": "ES7006",
              "severity": "warning",
              "file": "a.md",
              "line": 1,
              "column": 2,
              "message": "A leftover \u0022x\u0022 stays"
            }
          ],
          "build": {
            "records": 2,
            "pages": 0,
            "written": 0,
            "unchanged": 0,
            "deleted": 0,
            "upToDate": false,
            "quotations": 0
          }
        }

        """,
        Print(DiagnosticFormat.Json));

    [Fact]
    public void The_audit_of_credits_is_told_where_there_was_one()
    {
        var report = new BuildReport { Records = 2, Pages = 61, Credit = new CreditCoverage(61, 142, 2) };
        Assert.Equal(
            "Done: 2 records, 61 pages; credit audited on 61 pages, 142 uses of 2 sources; nothing written; 0 errors, 0 warnings.",
            EvidenceSite.Cli.Output.Summary.Of(new BuildResult([], report)));
        using var output = new StringWriter { NewLine = "\n" };
        DiagnosticWriter.For(DiagnosticFormat.Json, new Surroundings(output, TextWriter.Null, _ => null, false)).Write(new BuildResult([], report), Verbosity.Normal);
        Assert.Contains("\"uses\": 142", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Annotations_escape_what_would_end_them() => Assert.Equal(
        """
        ::error file=input/b%2C c%3Ad.md,line=3,col=7,title=ES6001::A 100%25 hostile%0D%0A::error::[2J "link". Mend it.
        ::error file=z.md,title=ES1002::It cannot be read. Is it there?
        ::warning file=a.md,line=1,col=2,title=ES7006::A leftover "x" stays.
        Nothing was published: 2 errors, 1 warning.

        """,
        Print(DiagnosticFormat.GitHub).Replace("\e", "", StringComparison.Ordinal));

    [Fact]
    public void The_whole_list_goes_to_the_jobs_summary()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Put("summary.md", "Before\n");
        Print(DiagnosticFormat.GitHub, false, ("GITHUB_STEP_SUMMARY", file));

        Assert.Equal(
            """
            Before
            ### EvidenceSite

            Nothing was published\:ZW 2 errors, 1 warning.

            | Severity | Code | Place | What is wrong | How to mend it |
            | --- | --- | --- | --- | --- |
            | error | ES6001 | input/b, c\:ZWd.md(3,7) | A 100% hostile\\u000d\\u000a\:ZW\:ZWerror\:ZW\:ZW\\u001b\[2J "link" | Mend it |
            | error | ES1002 | z.md | It cannot be read | Is it there? |
            | warning | ES7006 | a.md(1,2) | A leftover "x" stays |  |


            """.Replace("ZW", "&#8203;", StringComparison.Ordinal),
            File.ReadAllText(file));
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;")]
    [InlineData("a|b `c` *d* _e_", @"a\|b \`c\` \*d\* \_e\_")]
    [InlineData("[x](y) ![z]", @"\[x\](y) \!\[z\]")]
    [InlineData("&lt; \u202e", @"&amp;lt; \\u202e")]
    [InlineData("@team", @"\@&#8203;team")]
    public void Text_in_the_summary_is_never_markup(string text, string escaped) => Assert.Equal(escaped, MarkdownSummary.Escape(text));

    [Fact]
    public void A_very_long_summary_says_how_much_is_left_out()
    {
        var many = Enumerable.Repeat(Wrong, 10_000).ToImmutableArray();

        var summary = MarkdownSummary.Of(many, "s");

        Assert.True(summary.Length < 310_000);
        Assert.Matches(@"\n\d+ more are in the log\.\n", summary);
    }

    private static string Print(DiagnosticFormat format, bool terminal = false, params (string Name, string Value)[] variables)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var known = variables.ToDictionary(v => v.Name, v => v.Value);
        var around = new Surroundings(output, TextWriter.Null, known.GetValueOrDefault, terminal);
        DiagnosticWriter.For(format, around).Write(new BuildResult([Warned, Wrong, Whole], new BuildReport { Records = 2 }), Verbosity.Normal);
        return output.ToString();
    }
}

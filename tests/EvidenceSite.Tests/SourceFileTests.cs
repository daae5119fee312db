using System.Text.RegularExpressions;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests;

/// <summary>The rules of CONTRIBUTING.md on files.</summary>
public sealed partial class SourceFileTests
{
    private const int MostLines = 300;

    private static readonly ImmutableArray<SourceText> Code =
    [
        .. SourceText.In("src", ".cs"), .. SourceText.In("theme", ".cs", ".razor", ".css", ".js"), .. SourceText.In("tests", ".cs"),
    ];

    [Fact]
    public void A_file_has_at_most_300_lines() => RuleAssert.NoOffender(
        from file in Code
        let lines = file.Lines.Count()
        where lines > MostLines
        select $"{file.Path} has {lines} lines");

    [Fact]
    public void A_file_holds_one_type_and_is_named_by_it() => RuleAssert.NoOffender(
        from file in Code
        where file.FileName.EndsWith(".cs", StringComparison.Ordinal)
        let types = TopLevelType().Matches(file.Text).Select(m => m.Groups["name"].Value).ToArray()
        where types.Length > 1 || types.Any(type => !IsNamedBy(file.FileName, type))
        select $"{file.Path} holds {string.Join(", ", types)}");

    [Fact]
    public void A_file_ends_its_lines_with_LF_and_has_no_byte_order_mark() => RuleAssert.NoOffender(
        from file in Code
        let bytes = File.ReadAllBytes(Repository.PathOf(file.Path))
        where bytes.Contains((byte)'\r') || bytes.AsSpan().StartsWith("\uFEFF"u8) || bytes is [] or [.., not (byte)'\n']
        select file.Path);

    [Fact]
    public void Nothing_is_left_to_do_later() => RuleAssert.NoOffender(
        from file in Code
        from line in file.Lines.Index()
        where Leftover().IsMatch(line.Item)
        select $"{file.Path}({line.Index + 1}): {line.Item.Trim()}");

    // A part of a component stands beside it: Menu.razor.cs.
    private static bool IsNamedBy(string fileName, string type) => fileName.Split('.')[0] == type;

    // Namespaces are file-scoped, so a type at the left margin is one of the file's own.
    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|abstract|static|readonly|partial|unsafe) )*(?:class|interface|enum|struct|delegate \S+|record(?: struct| class)?) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    // One letter of each word stands in brackets, or this line would find itself.
    [GeneratedRegex(@"(?://|/\*|@\*).*\b(?:T[O]DO|F[I]XME|H[A]CK)\b|NotImplemented[E]xception")]
    private static partial Regex Leftover();
}

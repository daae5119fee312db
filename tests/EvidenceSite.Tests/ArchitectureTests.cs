using System.Text.RegularExpressions;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests;

/// <summary>The rules of src/README.md on who may use whom, checked on the compiled program.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly ImmutableArray<string> FrameworkParts = ["System", "Microsoft.CSharp", "netstandard", "mscorlib"];

    // Steps that hang on another: references belong to rendering and are made by the engine for citation styles, Markdown to reading and rendering.
    private static readonly ImmutableHashSet<(string From, string To)> StepsAllowed = [("Render", "Cite"), ("Cite", "Csl"), ("Render", "Markup"), ("Read", "Markup")];

    private static readonly ImmutableDictionary<string, ImmutableArray<string>> UsersOfPackages = new Dictionary<string, ImmutableArray<string>>
    {
        ["YamlDotNet"] = ["Read", "Import"],
        ["CsvHelper"] = ["Import"],
        ["Markdig"] = ["Markup"],
        ["AngleSharp"] = [],
        ["EvidenceSite.Csl"] = ["Cite"],
        ["Microsoft.AspNetCore"] = ["Theme", "Cli"],
        ["Microsoft.Extensions"] = ["Theme", "Cli"],
        // A part of ASP.NET Core in spite of its name.
        ["Microsoft.Net.Http.Headers"] = ["Cli"],
        ["Spectre.Console"] = ["Cli"],
        ["System.CommandLine"] = ["Cli"],
        ["System.Console"] = ["Cli"],
    }.ToImmutableDictionary();

    private static readonly ImmutableArray<string> UsersOfTheMachine =
    [
        "EvidenceSite.Read.InputFolderReader", "EvidenceSite.Write.", "EvidenceSite.Import.ImportFiles", "EvidenceSite.Import.RecordFolder",
        "EvidenceSite.New.InputFolderEdit", "EvidenceSite.Cli.",
    ];

    [Fact]
    public void Command_line_uses_theme_and_library_and_theme_uses_library() => RuleAssert.NoOffender(
        Uses(CompiledProgram.Types, (type, used) => Rank(used.Assembly) > Rank(type.Self.Assembly)));

    [Fact]
    public void Diagnostics_use_nothing_of_ours() => RuleAssert.NoOffender(
        Uses(Of("Diagnostics"), (_, used) => IsOurs(used) && StepOf(used) != "Diagnostics"));

    [Fact]
    public void Model_uses_diagnostics_and_the_framework_only() => RuleAssert.NoOffender(
        Uses(Of("Model"), (_, used) => IsOurs(used) ? StepOf(used) is not ("Model" or "Diagnostics") : !IsFramework(used.Assembly)));

    [Fact]
    public void A_step_uses_no_other_step() => RuleAssert.NoOffender(
        Uses(CompiledProgram.Library.Where(t => t.Step.Length > 0), (type, used) =>
            IsOurs(used) && StepOf(used) is not ("Model" or "Diagnostics") && StepOf(used) != type.Step && !StepsAllowed.Contains((type.Step, StepOf(used)))));

    [Fact]
    public void Only_the_builder_and_its_run_stand_above_the_steps() =>
        Assert.Equal(["BuildRun", "SiteBuilder"], CompiledProgram.Library.Where(t => t.Step.Length == 0).Select(t => t.Self.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_theme_knows_rendering_only() => RuleAssert.NoOffender(
        Uses(Of("Theme"), (_, used) => IsOurs(used) && StepOf(used) is not ("Theme" or "Render" or "Cite" or "Model" or "Diagnostics")));

    [Fact]
    public void A_package_is_used_only_where_it_belongs() => RuleAssert.NoOffender(
        Uses(CompiledProgram.Types, (type, used) => UsersOf(used.Assembly) is { } users ? !users.Contains(type.Step) : !IsOurs(used) && !IsFramework(used.Assembly)));

    [Fact]
    public void Disk_clock_and_environment_are_used_at_the_edges_only() => RuleAssert.NoOffender(
        from type in CompiledProgram.Types
        where !UsersOfTheMachine.Any(edge => type.Self.FullName.StartsWith(edge, StringComparison.Ordinal))
        from member in type.Members
        where MachineMember().IsMatch(member)
        select $"{type.Self} uses {member}");

    [Fact]
    public void No_code_depends_on_the_culture_of_the_machine() => RuleAssert.NoOffender(
        from type in CompiledProgram.Types
        from member in type.Members
        where CultureMember().IsMatch(member)
        select $"{type.Self} uses {member}");

    [Fact]
    public void No_static_field_can_change() => RuleAssert.NoOffender(
        from type in CompiledProgram.Types
        from field in type.MutableStatics
        select $"{type.Self} has {field}");

    private static IEnumerable<CompiledType> Of(string step) => CompiledProgram.Types.Where(t => t.Step == step);

    private static IEnumerable<string> Uses(IEnumerable<CompiledType> types, Func<CompiledType, UsedType, bool> forbidden) =>
        from type in types
        from used in type.Uses
        where forbidden(type, used)
        select $"{type.Self} uses {used} of {used.Assembly}";

    private static int Rank(string assembly) => assembly switch { "EvidenceSite.Theme" => 1, "evidence-site" => 2, _ => 0 };

    private static bool IsOurs(UsedType type) => type.Namespace.Split('.')[0] == "EvidenceSite";

    private static string StepOf(UsedType type) => CompiledType.StepOf(type.Namespace);

    private static bool IsFramework(string assembly) => FrameworkParts.Any(part => IsPart(assembly, part)) && UsersOf(assembly) is null;

    private static ImmutableArray<string>? UsersOf(string assembly)
    {
        foreach (var (package, users) in UsersOfPackages)
        {
            if (IsPart(assembly, package)) return users;
        }
        return null;
    }

    private static bool IsPart(string assembly, string whole) =>
        assembly == whole || assembly.StartsWith(whole + ".", StringComparison.Ordinal);

    // Working out a path in memory is allowed, asking the working folder for it is not; so is counting cores, which changes no output.
    [GeneratedRegex("""
        ^System\.IO\.(File|Directory|FileInfo|DirectoryInfo|FileSystemInfo|FileStream|RandomAccess|DriveInfo|FileSystemWatcher)::
        |^System\.IO\.Enumeration\.
        |^System\.IO\.Stream(Reader|Writer)::\.ctor\(System\.String
        |^System\.IO\.Path::(GetFullPath\(System\.String\)|GetTempPath|GetTempFileName|GetRelativePath)
        |^System\.(DateTime|DateTimeOffset)::get_(Now|UtcNow|Today)
        |^System\.TimeProvider::get_System
        |^System\.TimeZoneInfo::get_Local
        |^System\.Environment::(?!get_(ProcessorCount|CurrentManagedThreadId)\b)
        |^System\.AppContext::get_BaseDirectory
        |^System\.(Random|Guid)::(get_Shared|NewGuid|\.ctor\(\))
        |^System\.Diagnostics\.Process
        |^System\.Net\.(Http|Sockets|Dns|HttpListener)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex MachineMember();

    // Without a comparer or comparison these ask the current culture, which is another on another machine.
    [GeneratedRegex("""
        ^System\.Globalization\.CultureInfo::get_Current(UI)?Culture
        |^System\.StringComparer::get_CurrentCulture
        |^System\.String::(ToLower|ToUpper)\(\)
        |^System\.String::(StartsWith|EndsWith|IndexOf|LastIndexOf|CompareTo)\(System\.String\)
        |^System\.String::Compare\(System\.String,System\.String\)
        |^System\.Linq\.Enumerable::(OrderBy|ThenBy)(Descending)?<.*System\.String>\([^,]*,System\.Func`2<!!0,!!1>\)
        |^System\.Linq\.Enumerable::Order(Descending)?<System\.String>\([^,]*\)
        |^System\.Collections\.Generic\.List`1<System\.String>::Sort\(\)
        |^System\.Array::Sort<System\.String>\(!!0\[\]\)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CultureMember();
}

using Mono.Cecil;

namespace EvidenceSite.Tests.Support;

/// <summary>The program's assemblies, read as data: what the code uses, whatever its <c>using</c> lines say.</summary>
public static class CompiledProgram
{
    /// <summary>All types people wrote, of library, theme and command line.</summary>
    public static ImmutableArray<CompiledType> Types { get; } =
        [.. new[] { "EvidenceSite", "EvidenceSite.Theme", "evidence-site" }.SelectMany(TypesOf)];

    /// <summary>The types of the library alone.</summary>
    public static IEnumerable<CompiledType> Library => Types.Where(t => t.Self.Assembly == "EvidenceSite");

    private static List<CompiledType> TypesOf(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
        // Generators and the compiler put their types into namespaces of their own, or into none.
        return [.. module.Types.Where(t => t.Namespace.Split('.')[0] == "EvidenceSite").Select(t => new TypeUse(t).ToCompiledType())];
    }
}

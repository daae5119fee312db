using EvidenceSite.Read;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Read;

/// <summary>Reads a text as YAML and shows what was understood.</summary>
internal static class YamlText
{
    public static (SourceNode? Node, ImmutableArray<Diagnostic> Diagnostics) Read(string text)
    {
        var bag = new DiagnosticBag();
        var node = YamlReader.Read(new SourceFile("f.yaml", text), .., bag);
        return (node, bag.ToImmutable());
    }

    /// <summary>The root of a text that must have no fault.</summary>
    public static T Sound<T>(string text)
        where T : SourceNode
    {
        var (node, diagnostics) = Read(text);
        Assert.Equal("", TestSite.Print(diagnostics));
        return Assert.IsType<T>(node);
    }

    /// <summary>The only fault of a text: its code, and line and column.</summary>
    public static string Fault(string text)
    {
        var fault = Assert.Single(Read(text).Diagnostics);
        return $"{fault.Code} {fault.Place.Line},{fault.Place.Column}";
    }
}

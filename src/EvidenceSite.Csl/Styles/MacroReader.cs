using System.Xml.Linq;

namespace EvidenceSite.Csl.Styles;

/// <summary>Reads all macros of a style, and refuses those that call themselves.</summary>
internal sealed class MacroReader(FaultList faults)
{
    private const int LongestChain = 100;

    private readonly Dictionary<string, Macro> _macros = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _elements = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sound = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Macro> Read(XElement style)
    {
        foreach (var element in style.Elements().Where(e => e.Name.LocalName == "macro")) Declare(element);
        foreach (var name in _elements.Keys) Follow(name, []);
        if (faults.HasError) return _macros;
        var reader = new RenderingElementReader(_macros, faults);
        foreach (var (name, element) in _elements) _macros[name].Children = reader.Children(element);
        return _macros;
    }

    private void Declare(XElement element)
    {
        var name = element.Attribute("name")?.Value;
        if (string.IsNullOrEmpty(name)) faults.Warn(element, "A macro has no name");
        else if (!_macros.TryAdd(name, new(name))) faults.Warn(element, $"The macro \"{name}\" stands here for the second time; the first one holds");
        else _elements.Add(name, element);
    }

    private void Follow(string name, List<string> callers)
    {
        if (_sound.Contains(name) || !_elements.TryGetValue(name, out var element)) return;
        if (callers.Contains(name))
        {
            faults.Fail(element, $"The macro \"{name}\" calls itself: {string.Join(", ", callers.SkipWhile(c => c != name))}, {name}");
            _sound.Add(name);
            return;
        }
        if (callers.Count == LongestChain)
        {
            faults.Fail(element, $"Macros call each other through more than {LongestChain} steps");
            return;
        }
        callers.Add(name);
        foreach (var call in Calls(element)) Follow(call, callers);
        callers.RemoveAt(callers.Count - 1);
        _sound.Add(name);
    }

    private static IEnumerable<string> Calls(XElement element) => element.Descendants().Attributes("macro").Select(a => a.Value);
}

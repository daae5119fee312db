using System.Xml;
using System.Xml.Linq;

namespace EvidenceSite.Csl.Styles;

/// <summary>The faults of one reading, gathered while it goes on.</summary>
internal sealed class FaultList
{
    private readonly List<CslFault> _faults = [];

    public bool HasError { get; private set; }

    /// <summary>In the order of the input, however the reader jumped about in it.</summary>
    public ImmutableArray<CslFault> Sorted => [.. _faults.OrderBy(f => f.Line).ThenBy(f => f.Column)];

    public void Warn(XObject place, string message) => Add(place, CslSeverity.Warning, message);

    public void Fail(XObject place, string message) => Add(place, CslSeverity.Error, message);

    public void Fail(int line, int column, string message)
    {
        HasError = true;
        _faults.Add(new(line, column, CslSeverity.Error, message));
    }

    private void Add(IXmlLineInfo place, CslSeverity severity, string message)
    {
        HasError |= severity == CslSeverity.Error;
        _faults.Add(new(place.LineNumber, place.LinePosition, severity, message));
    }
}

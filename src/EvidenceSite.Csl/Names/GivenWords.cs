namespace EvidenceSite.Csl.Names;

/// <summary>Goes through the words of a given name: blanks, full stops and hyphens part them.</summary>
internal ref struct GivenWords(ReadOnlySpan<char> given)
{
    private const string Partings = " \u00A0.-‐";

    private ReadOnlySpan<char> _rest = given;

    public GivenWord Current { get; private set; }

    public readonly GivenWords GetEnumerator() => this;

    public bool MoveNext()
    {
        var isHyphenated = false;
        while (!_rest.IsEmpty && Partings.Contains(_rest[0]))
        {
            isHyphenated |= _rest[0] is '-' or '‐';
            _rest = _rest[1..];
        }
        if (_rest.IsEmpty) return false;
        var end = _rest.IndexOfAny(Partings);
        if (end < 0) end = _rest.Length;
        Current = new(_rest[..end], end < _rest.Length && _rest[end] == '.', isHyphenated);
        _rest = _rest[end..];
        return true;
    }
}

namespace EvidenceSite.Validate;

/// <summary>
/// Takes the keys of one block by name. What is asked for becomes a known key, so that in the end the keys nobody asked
/// for can be refused. Each way of asking reports what is missing, empty or of the wrong shape.
/// </summary>
internal sealed class MappingReader
{
    private readonly SourceMapping mapping;
    private readonly bool[] taken;
    private readonly List<string> known = [];

    /// <param name="mapping">The block.</param>
    /// <param name="kind">What the block describes, for messages: <c>record</c>.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public MappingReader(SourceMapping mapping, string kind, DiagnosticBag diagnostics)
    {
        this.mapping = mapping;
        taken = new bool[mapping.Entries.Length];
        Kind = kind;
        Diagnostics = diagnostics;
    }

    public string Kind { get; }

    public Place Place => mapping.Place;

    public DiagnosticBag Diagnostics { get; }

    /// <summary>Gives a line to write where a required key is missing, by key; null for none.</summary>
    public Func<string, string?> ExampleOf { get; init; } = _ => null;

    /// <summary>The keys that were not asked for so far, in written order.</summary>
    public IEnumerable<SourceEntry> Rest => mapping.Entries.Where((_, index) => !taken[index]);

    /// <summary>The value of a key; null when it is not there, or reported as empty.</summary>
    public SourceNode? Node(string key)
    {
        var index = Take(key);
        if (index < 0) return null;
        var entry = mapping.Entries[index];
        if (entry.Value is not SourceScalar { IsNull: true }) return entry.Value;
        Diagnostics.Add(Codes.EmptyValue, entry.Key.Place, $"\"{key}\" has no value", "Give it a value or delete it");
        return null;
    }

    /// <summary>The value of a key that must be there; null when it was reported.</summary>
    public SourceNode? RequiredNode(string key)
    {
        var index = Take(key);
        if (index < 0)
        {
            Diagnostics.Add(Codes.MissingKey, Place, $"The key \"{key}\" is missing from this {Kind}", ExampleOf(key));
            return null;
        }
        var entry = mapping.Entries[index];
        if (entry.Value is not SourceScalar { IsNull: true }) return entry.Value;
        Diagnostics.Add(Codes.MissingKey, entry.Key.Place, $"\"{key}\" is required in this {Kind} and has no value", ExampleOf(key));
        return null;
    }

    public PlacedText? Line(string key) => Node(key) is { } node ? TextValue.Line(node, key, Diagnostics) : null;

    public PlacedText? RequiredLine(string key) => RequiredNode(key) is { } node ? TextValue.Line(node, key, Diagnostics) : null;

    public PlacedText? Verbatim(string key) => Node(key) is { } node ? TextValue.Verbatim(node, key, Diagnostics) : null;

    /// <summary>True when the key is there, whatever it holds.</summary>
    public bool Has(string key) => mapping[key] is not null;

    /// <summary>Names a key as known without reading it: its value says nothing to us.</summary>
    public void Ignore(string key)
    {
        var index = IndexOf(key);
        if (index >= 0) taken[index] = true;
    }

    /// <summary>Where a key stands; the block's place when it is not there.</summary>
    public Place PlaceOf(string key) => mapping[key]?.Place ?? Place;

    /// <summary>Reports every key that nobody asked for.</summary>
    /// <param name="moreKnown">Further names to suggest.</param>
    public void RejectUnknown(IEnumerable<string>? moreKnown = null)
    {
        // Nearly every block is right: do not gather names for nothing.
        if (Array.TrueForAll(taken, isTaken => isTaken)) return;
        var names = known.Concat(moreKnown ?? []).ToArray();
        foreach (var entry in Rest)
        {
            var key = entry.Key.Value;
            var hint = OtherSpellings.Hint(key, names) ?? NearestName.Hint(key, names);
            if (hint is null && names.Length <= 12) hint = $"The keys of this {Kind} are {string.Join(", ", names)}";
            Diagnostics.Add(Codes.UnknownKey, entry.Key.Place, $"{Quoted.Of(key)} is not a key of this {Kind}", hint);
        }
    }

    private int Take(string key)
    {
        known.Add(key);
        var index = IndexOf(key);
        if (index >= 0) taken[index] = true;
        return index;
    }

    private int IndexOf(string key)
    {
        for (var i = 0; i < taken.Length; i++)
        {
            if (mapping.Entries[i].Key.Value == key) return i;
        }
        return -1;
    }
}

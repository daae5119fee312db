namespace EvidenceSite.Csl.Citations;

/// <summary>The cites of one sequence so far: those in notes, or those in the text.</summary>
internal sealed class CiteHistory
{
    private readonly Dictionary<string, (int First, int Last)> _notes = new(StringComparer.Ordinal);
    private Cite? _lone;
    private int _note = -1;

    /// <summary>The last note has more than one citation.</summary>
    private bool _hasSeveral;

    /// <summary>What is known of earlier cites of the same item.</summary>
    /// <param name="FirstNote">The note of the first; 0 if there is none.</param>
    /// <param name="Distance">Notes since the last.</param>
    public readonly record struct Earlier(bool IsAny, int FirstNote, int Distance);

    public Earlier Add(string id, int note)
    {
        var isAny = _notes.TryGetValue(id, out var notes);
        _notes[id] = (isAny ? notes.First : note, note);
        return isAny ? new(true, notes.First, note - notes.Last) : default;
    }

    /// <summary>The only cite of the citation before, unless that note has more: then "ibid." would not say which is meant.</summary>
    public Cite? LoneCiteBefore(int note) => _hasSeveral && note != _note ? null : _lone;

    public void Close(int note, IReadOnlyList<PlacedCite> cites)
    {
        if (cites.Count == 0) return;
        _hasSeveral = note > 0 && note == _note;
        _lone = cites.Count == 1 ? cites[0].Cite : null;
        _note = note;
    }
}

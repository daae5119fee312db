namespace EvidenceSite.Relate;

/// <summary>Things that are cited and are not there. Each is reported once a file, however often it is cited: there is one thing to mend.</summary>
internal sealed class MissingTargets
{
    private readonly Dictionary<(string File, string Id), (Place First, int Count)> missing = [];

    public void Add(string id, Place place) =>
        missing[(place.Path, id)] = missing.TryGetValue((place.Path, id), out var met)
            ? (met.First.CompareTo(place) <= 0 ? met.First : place, met.Count + 1)
            : (place, 1);

    /// <summary>Reports all of them, each where it is cited first.</summary>
    /// <param name="say">From an id to what is wrong and how to mend it.</param>
    public void Report(DiagnosticCode code, DiagnosticBag bag, Func<string, (string Message, string Hint)> say)
    {
        foreach (var (key, (first, count)) in missing)
        {
            var (message, hint) = say(key.Id);
            bag.Add(code, first, count == 1 ? message : $"{message}; this file cites it {count} times", hint);
        }
    }
}

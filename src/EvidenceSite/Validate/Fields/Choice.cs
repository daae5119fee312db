namespace EvidenceSite.Validate;

/// <summary>A closed list of words and what each means.</summary>
internal sealed class Choice<T>(params ImmutableArray<KeyValuePair<string, T>> options)
    where T : struct
{
    /// <summary>The words, in the order in which messages list them.</summary>
    public IEnumerable<string> Words => options.Select(option => option.Key);

    /// <summary>What a text means; null when it is not there or reported.</summary>
    public T? Check(PlacedText? text, string key, DiagnosticBag diagnostics)
    {
        if (text is not { } found) return null;
        foreach (var (word, meaning) in options)
        {
            if (word == found.Value) return meaning;
        }
        diagnostics.Add(
            Codes.NotAllowed, found.Place, $"{Quoted.Of(found.Value)} is not a value of \"{key}\", which is {Quoted.List(Words)}",
            NearestName.Hint(found.Value, Words));
        return null;
    }
}

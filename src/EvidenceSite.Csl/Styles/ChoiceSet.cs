using System.Collections.Frozen;

namespace EvidenceSite.Csl.Styles;

/// <summary>The words that an attribute allows, and what they mean.</summary>
internal sealed class ChoiceSet<T>(params (string Word, T Meaning)[] choices)
    where T : struct
{
    private readonly FrozenDictionary<string, T> _meanings = choices.ToFrozenDictionary(c => c.Word, c => c.Meaning, StringComparer.Ordinal);

    /// <summary>For a message.</summary>
    public string Allowed { get; } = string.Join(", ", choices.Select(c => c.Word));

    public T? Find(string word) => _meanings.TryGetValue(word, out var meaning) ? meaning : null;
}

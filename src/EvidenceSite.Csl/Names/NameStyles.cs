using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Names;

/// <summary>The settled name styles of a processor: inheritance is worked out once for each element and where it stands.</summary>
internal sealed class NameStyles
{
    private readonly ConcurrentDictionary<Key, NameStyle> _styles = new();

    /// <param name="outer">Options of the section.</param>
    /// <param name="sortKey">Options of the sort key being rendered, if any.</param>
    public NameStyle Of(NameElement element, NameOptions outer, NameOptions? sortKey) =>
        _styles.GetOrAdd(new(element, outer, sortKey), static key => NameStyle.Of(key.Element, key.Outer, key.SortKey));

    /// <summary>Compared by what it refers to, not by content.</summary>
    private readonly struct Key(NameElement element, NameOptions outer, NameOptions? sortKey) : IEquatable<Key>
    {
        public NameElement Element { get; } = element;

        public NameOptions Outer { get; } = outer;

        public NameOptions? SortKey { get; } = sortKey;

        public bool Equals(Key other) =>
            ReferenceEquals(Element, other.Element) && ReferenceEquals(Outer, other.Outer) && ReferenceEquals(SortKey, other.SortKey);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(Element), RuntimeHelpers.GetHashCode(Outer), RuntimeHelpers.GetHashCode(SortKey));
    }
}

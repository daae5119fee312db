namespace EvidenceSite.Tests.Support;

/// <summary>A type that compiled code names.</summary>
/// <param name="Assembly">The assembly or package it comes from, without <c>.dll</c>.</param>
/// <param name="Namespace">Empty for those that the compiler makes up.</param>
public sealed record UsedType(string Assembly, string Namespace, string Name) : IComparable<UsedType>
{
    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

    public int CompareTo(UsedType? other) => string.CompareOrdinal(FullName, other?.FullName);

    public override string ToString() => FullName;
}

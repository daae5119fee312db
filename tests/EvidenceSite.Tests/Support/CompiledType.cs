namespace EvidenceSite.Tests.Support;

/// <summary>A top-level type of the program as it was compiled, together with the types nested in it.</summary>
/// <param name="Uses">Every type its signatures, attributes and code name, ordered by name.</param>
/// <param name="Members">Every method and field its code names, as <c>Namespace.Type::Member(Parameters)</c>.</param>
/// <param name="MutableStatics">Its static fields that can change or whose value can.</param>
public sealed record CompiledType(
    UsedType Self, ImmutableArray<UsedType> Uses, ImmutableArray<string> Members, ImmutableArray<string> MutableStatics)
{
    /// <summary>The folder it belongs to: <c>Validate</c> for <c>EvidenceSite.Validate.Quoted</c>; empty for <c>SiteBuilder</c>.</summary>
    public string Step => StepOf(Self.Namespace);

    /// <summary>The second part of a namespace of ours; empty for the root and for namespaces of others.</summary>
    public static string StepOf(string name)
    {
        var parts = name.Split('.');
        return parts[0] == "EvidenceSite" && parts.Length > 1 ? parts[1] : "";
    }
}

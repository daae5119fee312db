namespace EvidenceSite.Model;

/// <summary>A CSL name variable: a person by parts, or an organisation by <see cref="Literal"/>.</summary>
public sealed record PersonName
{
    /// <summary>Family name without particles; null for an organisation.</summary>
    public string? Family { get; init; }

    /// <summary>Given names or initials as the source has them.</summary>
    public string? Given { get; init; }

    /// <summary>A particle that goes when only the family name is shown, as <c>de</c> in Alexis de Tocqueville.</summary>
    public string? DroppingParticle { get; init; }

    /// <summary>A particle that stays with the family name, as <c>van der</c>.</summary>
    public string? NonDroppingParticle { get; init; }

    /// <summary>Such as <c>Jr</c> or <c>III</c>.</summary>
    public string? Suffix { get; init; }

    /// <summary>The whole name of an organisation, or of a person whose parts are unknown.</summary>
    public string? Literal { get; init; }

    public Orcid? Orcid { get; init; }

    public ImmutableArray<Affiliation> Affiliations { get; init; } = [];

    /// <summary>As one signs: <c>J. A. Buxton</c>, <c>Ludwig van Beethoven</c>.</summary>
    public string Display => Literal ?? Join(Given, DroppingParticle, NonDroppingParticle, Family, Suffix);

    /// <summary>As a catalogue sorts: <c>Buxton, J. A.</c>, <c>van Beethoven, Ludwig</c>.</summary>
    public string Inverted
    {
        get
        {
            if (Literal is not null) return Literal;
            var family = Join(NonDroppingParticle, Family);
            var rest = Join(Given, DroppingParticle);
            var name = rest.Length == 0 ? family : family.Length == 0 ? rest : $"{family}, {rest}";
            return Suffix is null ? name : $"{name}, {Suffix}";
        }
    }

    private static string Join(params ReadOnlySpan<string?> parts)
    {
        var words = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part)) words.Add(part);
        }
        return string.Join(' ', words);
    }
}

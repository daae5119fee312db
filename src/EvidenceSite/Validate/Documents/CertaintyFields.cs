namespace EvidenceSite.Validate;

/// <summary>Reads how sure one can be, and why.</summary>
internal static class CertaintyFields
{
    /// <summary>As front matter and the vocabulary of designs write the approaches.</summary>
    public static readonly Choice<CertaintyApproach> Approaches = new(
        new("GRADE", CertaintyApproach.Grade), new("GRADE-CERQual", CertaintyApproach.GradeCerqual));

    private static readonly Choice<Certainty> Levels = new(
        new("not-assessed", Certainty.NotAssessed), new("very-low", Certainty.VeryLow), new("low", Certainty.Low),
        new("moderate", Certainty.Moderate), new("high", Certainty.High));

    private static readonly CertaintyRating Unknown = new(Certainty.NotAssessed, null);

    /// <summary>The certainty of a whole document, which must have one.</summary>
    public static CertaintyRating ReadCertainty(this MappingReader document)
    {
        if (document.RequiredBlock("certainty", "certainty") is not { } reader) return Unknown;
        var rating = ReadRating(reader);
        reader.RejectUnknown();
        return rating;
    }

    /// <summary>The same, with ratings of single findings under the key <c>findings</c>.</summary>
    public static (CertaintyRating Whole, ImmutableArray<FindingRating> Findings) ReadCertaintyWithFindings(this MappingReader document)
    {
        if (document.RequiredBlock("certainty", "certainty") is not { } reader) return (Unknown, []);
        var rating = ReadRating(reader);
        var findings = reader.Block("findings", "list of findings") is { } block ? ReadFindings(block) : [];
        reader.RejectUnknown();
        return (rating, findings);
    }

    private static ImmutableArray<FindingRating> ReadFindings(MappingReader block)
    {
        var ratings = ImmutableArray.CreateBuilder<FindingRating>();
        foreach (var id in block.Rest.Select(entry => entry.Key).ToArray())
        {
            if (block.Block(id.Value, "certainty") is not { } reader) continue;
            ratings.Add(new FindingRating(id.Value, id.Place, ReadRating(reader)));
            reader.RejectUnknown();
        }
        return ratings.ToImmutable();
    }

    private static CertaintyRating ReadRating(MappingReader reader)
    {
        var level = Levels.Check(reader.RequiredLine("level"), "level", reader.Diagnostics);
        var reason = Reason(reader, level);
        if (level is null or Certainty.NotAssessed) return new CertaintyRating(Certainty.NotAssessed, reason) { Concerns = Refused(reader, level) };
        var approach = Approach(reader);
        return new CertaintyRating(level.Value, reason) { Approach = approach, Concerns = Concerns(reader, approach) };
    }

    private static string? Reason(MappingReader reader, Certainty? level)
    {
        var reason = reader.Line("reason")?.Value;
        if (reader.Has("reason") || level is null or Certainty.High) return reason;
        var why = level == Certainty.NotAssessed ? "why the certainty was not assessed" : "what lowered the certainty";
        reader.Diagnostics.Add(
            Codes.MissingKey, reader.Place, "The key \"reason\" is missing from this certainty", $"Say in words {why}");
        return null;
    }

    private static CertaintyApproach? Approach(MappingReader reader)
    {
        var approach = Approaches.Check(reader.Line("approach"), "approach", reader.Diagnostics);
        if (reader.Has("approach")) return approach;
        reader.Diagnostics.Add(
            Codes.MissingKey, reader.Place, "The key \"approach\" is missing from this certainty, which was assessed",
            "Write approach: GRADE, or approach: GRADE-CERQual for qualitative findings");
        return null;
    }

    private static ImmutableArray<CertaintyConcern> Concerns(MappingReader reader, CertaintyApproach? approach)
    {
        if (reader.Block("concerns", "list of concerns") is not { } block || approach is not { } known) return [];
        var domains = CertaintyDomains.Of(known);
        var concerns = ImmutableArray.CreateBuilder<CertaintyConcern>();
        foreach (var domain in domains)
        {
            if (block.Line(domain) is { } reason) concerns.Add(new CertaintyConcern(domain, reason.Value));
        }
        foreach (var other in block.Rest)
        {
            reader.Diagnostics.Add(
                Codes.NotAllowed, other.Key.Place,
                $"{Quoted.Of(other.Key.Value)} is not a domain of {(known == CertaintyApproach.Grade ? "GRADE" : "GRADE-CERQual")}, which has {Quoted.List(domains)}",
                NearestName.Hint(other.Key.Value, domains));
        }
        return concerns.ToImmutable();
    }

    // A level that was reported says nothing of the other keys; they are only known as such.
    private static ImmutableArray<CertaintyConcern> Refused(MappingReader reader, Certainty? level)
    {
        foreach (var key in new[] { "approach", "concerns" })
        {
            if (reader.Node(key) is null || level is null) continue;
            reader.Diagnostics.Add(
                Codes.CertaintyContradicts, reader.PlaceOf(key), $"The certainty was not assessed, and still has \"{key}\"",
                "Give the level that was found, or delete the key");
        }
        return [];
    }
}

namespace EvidenceSite.Model;

/// <summary>An evidence brief: an answer to a policy question, every claim resting on cited findings.</summary>
public sealed record Brief
{
    /// <summary>The id of the section that shows at the head of the page.</summary>
    public const string KeyMessagesId = "key-messages";

    /// <summary>The file's name and the page's address.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>BCP 47 tag of its text.</summary>
    public required string Language { get; init; }

    /// <summary>The policy question it answers.</summary>
    public required string Question { get; init; }

    /// <summary>One or two sentences for lists and feeds.</summary>
    public required string Description { get; init; }

    public required BriefStatus Status { get; init; }

    /// <summary>From 1.</summary>
    public required int Version { get; init; }

    public required PartialDate Published { get; init; }

    public PartialDate? Modified { get; init; }

    /// <summary>The day up to which sources were searched; null when none was.</summary>
    public PartialDate? SearchedTo { get; init; }

    /// <summary>Why nothing was searched; null where something was.</summary>
    public string? NotSearched { get; init; }

    /// <summary>When it should be looked at again.</summary>
    public PartialDate? ReviewDue { get; init; }

    /// <summary>When somebody last looked whether it still holds; null when nobody did since it was published.</summary>
    public PartialDate? LastReviewed { get; init; }

    /// <summary>The slug of the brief that took its place; only for <see cref="BriefStatus.Superseded"/>.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>Why it is no longer kept up; only for <see cref="BriefStatus.Retired"/>.</summary>
    public string? RetiredBecause { get; init; }

    /// <summary>Ids of retracted records that it cites knowingly, each with its place.</summary>
    public ImmutableArray<KeyValuePair<string, Place>> AcknowledgedRetractions { get; init; } = [];

    public required ImmutableArray<PersonName> Authors { get; init; }

    public string? Audience { get; init; }

    /// <summary>Where the question comes up.</summary>
    public string? Jurisdiction { get; init; }

    public string? Funding { get; init; }

    public string? Interests { get; init; }

    /// <summary>The licence of the brief's own text; null for the site's.</summary>
    public SpdxLicence? Licence { get; init; }

    public required CertaintyRating Certainty { get; init; }

    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>Newest first.</summary>
    public ImmutableArray<BriefChange> Changes { get; init; } = [];

    /// <summary>Former slugs, which lead here.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>In written order; the one with the id <c>key-messages</c> is shown at the head.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    public required Place Place { get; init; }

    /// <summary>What it states and what that rests on, in reading order.</summary>
    public IEnumerable<Claim> Claims => ClaimWalk.Claims(Sections);

    /// <summary>Where the values of its keys stand, for diagnostics of later steps.</summary>
    public ImmutableArray<KeyValuePair<string, Place>> KeyPlaces { get; init; } = [];

    /// <summary>The day that stands for it in lists and citations.</summary>
    public PartialDate Dated => Modified ?? Published;

    /// <summary>True when its review was due before the day the site speaks of as today. A brief that is no longer kept up is never overdue.</summary>
    public bool IsOverdue(PartialDate today) =>
        Status is not (BriefStatus.Superseded or BriefStatus.Retired) && ReviewDue is { } due && due.IsOver(today);

    /// <summary>Where a key's value stands; the brief's own place when the key is not there.</summary>
    public Place PlaceOf(string key)
    {
        foreach (var (name, place) in KeyPlaces)
        {
            if (name == key) return place;
        }
        return Place;
    }
}

namespace EvidenceSite.Model;

/// <summary>How one work stands to another form of itself. Each kind is read from the earlier form to the later.</summary>
public enum RelationKind
{
    /// <summary>A preprint of the other, which is the reviewed article (Crossref <c>is-preprint-of</c>; DataCite 4.6 <c>IsPreviousVersionOf</c>).</summary>
    PreprintOf,

    /// <summary>A report, thesis or talk that was published again as the other (DataCite <c>IsPreviousVersionOf</c>).</summary>
    PublishedAs,

    /// <summary>Another version of the same work, such as a translation or an earlier edition (DataCite <c>IsVersionOf</c>).</summary>
    VersionOf,
}

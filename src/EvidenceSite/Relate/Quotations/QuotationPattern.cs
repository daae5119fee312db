namespace EvidenceSite.Relate;

/// <summary>A quotation taken apart at its brackets.</summary>
internal sealed record QuotationPattern(ImmutableArray<QuotationPart> Parts)
{
    /// <summary>The pieces of a quotation in written order, without omissions at its ends.</summary>
    public static QuotationPattern Of(string quotation)
    {
        var parts = ImmutableArray.CreateBuilder<QuotationPart>();
        var rest = FoldedText.TextOf(quotation);
        while (rest.Length > 0)
        {
            var open = rest.IndexOf('[', StringComparison.Ordinal);
            var close = open < 0 ? -1 : rest.IndexOf(']', open);
            if (close < 0)
            {
                parts.Add(new(QuotationPartKind.Words, rest));
                break;
            }
            if (open > 0) parts.Add(new(QuotationPartKind.Words, rest[..open]));
            parts.Add(Bracket(rest[(open + 1)..close]));
            rest = rest[(close + 1)..];
        }
        while (parts.Count > 0 && IsGap(parts[^1])) parts.RemoveAt(parts.Count - 1);
        while (parts.Count > 0 && IsGap(parts[0])) parts.RemoveAt(0);
        return new(parts.ToImmutable());
    }

    /// <summary>False for a quotation of nothing but brackets.</summary>
    public bool HasWords => Parts.Any(part => part.Kind == QuotationPartKind.Words);

    /// <summary>The words of the source in it, with a space for each bracket.</summary>
    public string Words => string.Join(' ', Parts.Where(part => part.Kind == QuotationPartKind.Words).Select(part => part.Text.Trim()));

    private static QuotationPart Bracket(string inside) => inside.Trim() is "…" or "..." or ". . ."
        ? new(QuotationPartKind.Omission, "")
        : new(QuotationPartKind.Clarification, inside);

    private static bool IsGap(QuotationPart part) =>
        part.Kind == QuotationPartKind.Omission || (part.Kind == QuotationPartKind.Words && part.Text.Trim().Length == 0);
}

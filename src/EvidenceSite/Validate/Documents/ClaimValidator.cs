namespace EvidenceSite.Validate;

/// <summary>The claims of a brief: each that rests on a finding, and each key message, has an id by which it can be cited for ever.</summary>
internal static class ClaimValidator
{
    /// <summary>Checks a brief that is no draft.</summary>
    public static void Check(Brief brief, DiagnosticBag diagnostics)
    {
        foreach (var section in brief.Sections)
        {
            if (section.Id == Brief.KeyMessagesId) CheckMessages(section, diagnostics);
            foreach (var claim in ClaimWalk.Claims([section]).Where(claim => claim.Id is null && NeedsId(claim))) ReportId(claim, diagnostics);
        }
    }

    private static bool NeedsId(Claim claim) => claim.SectionId == Brief.KeyMessagesId || claim.Support.Cites.Any(cite => cite.FindingId is not null);

    private static void CheckMessages(Section messages, DiagnosticBag diagnostics)
    {
        foreach (var item in messages.Body.OfType<ListBlock>().SelectMany(list => list.Items).Where(item => !item.IsEmpty))
        {
            if (TextWalk.Clusters(item).Any()) continue;
            var words = PlainText.Of(TextWalk.Lines(item).FirstOrDefault([]));
            diagnostics.Add(
                Codes.ClaimUnsupported, item[0].Place, $"The key message {Quoted.Of(words)} rests on no citation",
                "Cite the findings it rests on, as in [@record#finding]{#an-id}, or move it to the text");
        }
    }

    private static void ReportId(Claim claim, DiagnosticBag diagnostics) => diagnostics.Add(
        Codes.ClaimWithoutId, claim.Place, $"The claim {Quoted.Of(claim.Words)} has no id",
        $"Write one close behind the citation, as in {{#{Suggest(claim)}}}; once published it never changes");

    private static string Suggest(Claim claim)
    {
        var words = Slug.Of(claim.Words).Split('-', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "claim" : string.Join('-', words.Take(5));
    }
}

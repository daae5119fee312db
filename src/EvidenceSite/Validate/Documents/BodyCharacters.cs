namespace EvidenceSite.Validate;

/// <summary>Refuses characters in running text that cannot be seen.</summary>
internal static class BodyCharacters
{
    public static void Check(ImmutableArray<Block> body, DiagnosticBag diagnostics)
    {
        foreach (var block in body) Check(block, diagnostics);
    }

    // Blocks within blocks are looked at one by one, so that the place is near.
    private static void Check(Block block, DiagnosticBag diagnostics)
    {
        switch (block)
        {
            case Quotation quotation:
                Check(quotation.Content, diagnostics);
                break;
            case ListBlock list:
                foreach (var item in list.Items) Check(item, diagnostics);
                break;
            case CodeBlock code:
                TextValue.HasOnlyAllowed(code.Text, code.Place, diagnostics);
                break;
            default:
                _ = TextWalk.Lines([block]).All(line => TextValue.HasOnlyAllowed(PlainText.Of(line), block.Place, diagnostics));
                break;
        }
    }
}

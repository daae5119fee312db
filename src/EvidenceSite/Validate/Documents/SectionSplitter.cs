namespace EvidenceSite.Validate;

/// <summary>Splits the text of one document into the sections under its headings of the second level, and these into findings.</summary>
internal sealed class SectionSplitter
{
    private readonly DiagnosticBag diagnostics;
    private readonly FindingValidator? findings;
    private readonly Anchors anchors;
    private readonly ImmutableArray<Section>.Builder sections = ImmutableArray.CreateBuilder<Section>();
    private readonly ImmutableArray<Block>.Builder body = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<Finding>.Builder found = ImmutableArray.CreateBuilder<Finding>();
    private readonly ImmutableArray<Block>.Builder support = ImmutableArray.CreateBuilder<Block>();
    private Heading? section;
    private Heading? finding;

    private SectionSplitter(FindingValidator? findings, DiagnosticBag diagnostics)
    {
        this.findings = findings;
        this.diagnostics = diagnostics;
        anchors = new Anchors(diagnostics);
    }

    /// <summary>The sections of a text in written order; what stands before the first heading is a section without title.</summary>
    /// <param name="document">Its body and place.</param>
    /// <param name="findings">Reads findings; null for documents that have none.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static ImmutableArray<Section> Split(DocumentSource document, FindingValidator? findings, DiagnosticBag diagnostics)
    {
        if (document.Body.IsEmpty)
        {
            diagnostics.Add(
                Codes.EmptyBody, document.Place, "There is no text below the front matter",
                "Write it below the second line of ---");
            return [];
        }
        BodyCharacters.Check(document.Body, diagnostics);
        IdPlaces.Check(document.Body, diagnostics);
        var splitter = new SectionSplitter(findings, diagnostics);
        splitter.anchors.Claim(document.Body);
        foreach (var block in document.Body) splitter.Add(block);
        splitter.EndSection();
        return splitter.sections.ToImmutable();
    }

    private void Add(Block block)
    {
        if (block is not Heading { Level: <= 3 } heading)
        {
            (finding is null ? body : support).Add(block);
            return;
        }
        if (heading.Content.IsEmpty) diagnostics.Add(Codes.EmptyValue, heading.Place, "A heading has no words", "Write some or delete it");
        if (heading.Level == 1)
        {
            diagnostics.Add(
                Codes.HeadingLevel, heading.Place, $"{Quoted.Of(PlainText.Of(heading.Content))} is a heading of the first level, which is the page's title",
                "Write ## for a section; the title stands in the front matter");
        }
        if (heading.Level <= 2) StartSection(heading);
        else StartThirdLevel(heading);
    }

    private void StartSection(Heading heading)
    {
        EndSection();
        section = heading;
    }

    private void StartThirdLevel(Heading heading)
    {
        EndFinding();
        if (findings is not null && heading.Id is not null) finding = heading;
        else body.Add(heading);
    }

    private void EndSection()
    {
        EndFinding();
        var isEmpty = section is null && body.Count == 0 && found.Count == 0;
        if (!isEmpty) sections.Add(new Section(SectionId(), section?.Content ?? [], body.ToImmutable(), found.ToImmutable()));
        body.Clear();
        found.Clear();
    }

    private string SectionId() => section is null ? "" : section.Id ?? anchors.Make(section.Content, section.Place);

    private void EndFinding()
    {
        if (finding is not null && findings is not null) found.Add(findings.Read(finding, support.ToImmutable(), diagnostics));
        support.Clear();
        finding = null;
    }
}

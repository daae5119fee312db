namespace EvidenceSite.Diagnostics;

/// <summary>
/// Every kind of fault the program reports, grouped by the step that reports it. A number is never given to another
/// fault, also when its own is dropped. Each has a test.
/// </summary>
public static class Codes
{
    // 1: Read. Files, encodings, YAML and Markdown as text.
    public static readonly DiagnosticCode InputFolderMissing = Error("ES1001", "The input folder exists");
    public static readonly DiagnosticCode FileUnreadable = Error("ES1002", "Every input file can be read");
    public static readonly DiagnosticCode FileTooLarge = Error("ES1003", "An input file has at most 5 MB");
    public static readonly DiagnosticCode NotUtf8 = Error("ES1004", "Input files are UTF-8 text");
    public static readonly DiagnosticCode UnexpectedFile = Error("ES1005", "An input folder holds only files of its kind");
    public static readonly DiagnosticCode LinkedFolder = Error("ES1006", "Input folders hold no symbolic links");
    public static readonly DiagnosticCode YamlSyntax = Error("ES1010", "YAML is well formed");
    public static readonly DiagnosticCode YamlFeature = Error("ES1011", "YAML has no anchors, aliases, tags, directives or second document");
    public static readonly DiagnosticCode YamlDuplicateKey = Error("ES1012", "A key stands once in its block");
    public static readonly DiagnosticCode YamlTooDeep = Error("ES1013", "YAML is nested at most 32 levels deep");
    public static readonly DiagnosticCode YamlShape = Error("ES1014", "A file holds the block that its folder asks for");
    public static readonly DiagnosticCode FrontMatterMissing = Error("ES1020", "A Markdown file begins with front matter between two lines of ---");
    public static readonly DiagnosticCode MarkdownHtml = Error("ES1021", "Markdown has no HTML in it");
    public static readonly DiagnosticCode MarkdownLink = Error("ES1022", "Links lead to http, https or mailto addresses, or within the site");
    public static readonly DiagnosticCode MarkdownCitation = Error("ES1023", "A citation is written [@id], [@id, Section] or [@id#finding]");
    public static readonly DiagnosticCode MarkdownImage = Error("ES1024", "Markdown has no images");

    // 2: Validate. What records, summaries, briefs, vocabularies and configuration may say.
    public static readonly DiagnosticCode UnknownKey = Error("ES2001", "Every key is a known one");
    public static readonly DiagnosticCode MissingKey = Error("ES2002", "Every required key is there");
    public static readonly DiagnosticCode WrongShape = Error("ES2003", "A key holds the kind of value it asks for");
    public static readonly DiagnosticCode EmptyValue = Error("ES2004", "A key that is there has a value");
    public static readonly DiagnosticCode NotAllowed = Error("ES2005", "A value is one of those allowed");
    public static readonly DiagnosticCode ControlCharacter = Error("ES2006", "Text has no control characters");

    // 3: Relate. What the parts of the catalogue say of each other.
    public static readonly DiagnosticCode UnknownRecord = Error("ES3001", "A cited record is in the catalogue");
    public static readonly DiagnosticCode UnknownFinding = Error("ES3002", "A cited finding is in its summary");
    public static readonly DiagnosticCode DuplicateIdentifier = Error("ES3003", "A DOI, PMID or PMCID belongs to one record");

    // 4: Render. Pages, addresses and texts.
    public static readonly DiagnosticCode MissingText = Error("ES4001", "Every text of the interface is there in every language of the site");
    public static readonly DiagnosticCode AddressTaken = Error("ES4002", "An address belongs to one page");

    // 6: Check. What is about to be published.
    public static readonly DiagnosticCode BrokenLink = Error("ES6001", "A link within the site leads to a page and a place that are there");
    public static readonly DiagnosticCode MissingCredit = Error("ES6002", "A page that shows a source credits it");

    // 7: Write. The output folder.
    public static readonly DiagnosticCode PathOutside = Error("ES7001", "A file is written inside the output folder only");
    public static readonly DiagnosticCode ReservedPath = Error("ES7002", "The folder .evidence-site in the output is the program's own");
    public static readonly DiagnosticCode PathCollision = Error("ES7003", "Output files differ by more than upper and lower case, and none is a folder of another");
    public static readonly DiagnosticCode ForeignFile = Error("ES7004", "A file that this program did not write is never overwritten");
    public static readonly DiagnosticCode FoldersOverlap = Error("ES7005", "The output folder stands apart from input, configuration and theme");
    public static readonly DiagnosticCode ChangedLeftover = Warning("ES7006", "A page that is gone is deleted, unless somebody else changed its file");

    // 8: Import. Files of other programs.
    public static readonly DiagnosticCode NotThisFormat = Error("ES8001", "A file to import is in the format named");

    // 9: Machine and command line.
    public static readonly DiagnosticCode MachineFailed = Error("ES9001", "The disk can be read and written");
    public static readonly DiagnosticCode OutputBusy = Error("ES9002", "One build at a time writes an output folder");
    public static readonly DiagnosticCode InternalFault = Error("ES9003", "The program itself does not fail");

    private static DiagnosticCode Error(string id, string summary) => new(id, Severity.Error, summary);

    private static DiagnosticCode Warning(string id, string summary) => new(id, Severity.Warning, summary);
}

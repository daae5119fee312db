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
    public static readonly DiagnosticCode MarkdownTooDeep = Error("ES1025", "Markdown is not nested hundreds of levels deep");

    // 2: Validate. What records, summaries, briefs, vocabularies and configuration may say.
    public static readonly DiagnosticCode UnknownKey = Error("ES2001", "Every key is a known one");
    public static readonly DiagnosticCode MissingKey = Error("ES2002", "Every required key is there");
    public static readonly DiagnosticCode WrongShape = Error("ES2003", "A key holds the kind of value it asks for");
    public static readonly DiagnosticCode EmptyValue = Error("ES2004", "A key that is there has a value");
    public static readonly DiagnosticCode NotAllowed = Error("ES2005", "A value is one of those allowed");
    public static readonly DiagnosticCode ControlCharacter = Error("ES2006", "Text has no control characters");
    public static readonly DiagnosticCode InvalidId = Error("ES2007", "An id can be a file name and a part of an address");
    public static readonly DiagnosticCode DuplicateId = Error("ES2008", "An id stands once among its kind, also when case is ignored");
    public static readonly DiagnosticCode InvalidDate = Error("ES2009", "A date is a day, a month or a year of the calendar");
    public static readonly DiagnosticCode InvalidIdentifier = Error("ES2010", "An identifier is well formed and its check digit fits");
    public static readonly DiagnosticCode InvalidAddress = Error("ES2011", "A web address is absolute and begins with http or https");
    public static readonly DiagnosticCode InvalidLanguage = Error("ES2012", "A language is a BCP 47 tag");
    public static readonly DiagnosticCode InvalidNumber = Error("ES2013", "A number is whole and within its limits");
    public static readonly DiagnosticCode UnknownConcept = Error("ES2014", "A topic, design or population is in its vocabulary");
    public static readonly DiagnosticCode ConceptCycle = Error("ES2015", "A concept is not broader than itself");
    public static readonly DiagnosticCode IncompleteName = Error("ES2016", "A name is a person's parts or an organisation's literal name");
    public static readonly DiagnosticCode LicenceUnclear = Error("ES2017", "A licence says by id, address or statement what it grants, and these agree");
    public static readonly DiagnosticCode InvalidCitation = Error("ES2018", "A source is cited as [@id] or [@id, Section]");
    public static readonly DiagnosticCode InvalidColour = Error("ES2019", "A colour is # and six hexadecimal digits");
    public static readonly DiagnosticCode HeadingLevel = Error("ES2020", "The headings of a body begin at the second level");
    public static readonly DiagnosticCode FindingUnsupported = Error("ES2021", "A finding has a quotation that supports it");
    public static readonly DiagnosticCode QuotationSource = Error("ES2022", "A quotation under a finding ends in one citation of its own record");
    public static readonly DiagnosticCode KeyMessagesMissing = Error("ES2023", "A brief that is no draft has a list of key messages");
    public static readonly DiagnosticCode EmptyBody = Error("ES2024", "A Markdown file has a text below its front matter");
    public static readonly DiagnosticCode DateOrder = Error("ES2025", "Dates follow each other as in life");
    public static readonly DiagnosticCode VersionMismatch = Error("ES2026", "The newest change of a brief is its version");
    public static readonly DiagnosticCode PlaceholdersDiffer = Error("ES2027", "A text of the interface has the same placeholders in every language");
    public static readonly DiagnosticCode ClaimWithoutId = Error("ES2028", "A claim of a brief that is no draft has an id");
    public static readonly DiagnosticCode ClaimUnsupported = Error("ES2029", "A claim rests on a citation");
    public static readonly DiagnosticCode IdOutOfPlace = Error("ES2030", "An id in braces stands behind a heading, or in a brief behind a citation");

    public static readonly DiagnosticCode CertaintyContradicts = Error("ES2040", "A certainty that was not assessed has no approach and no concerns");
    public static readonly DiagnosticCode UnknownRatedFinding = Error("ES2041", "A finding that is rated is in its summary");
    public static readonly DiagnosticCode SearchUnclear = Error("ES2042", "A brief that is no draft says up to when sources were searched, or why none were");
    public static readonly DiagnosticCode BriefSectionMissing = Error("ES2043", "A brief that is no draft has its methods and its limitations");
    public static readonly DiagnosticCode QualitativeApproach = Warning("ES2044", "What qualitative studies find is rated by GRADE-CERQual");
    public static readonly DiagnosticCode RelationTarget = Error("ES2050", "A relation names one other work, by its id here or by its DOI");
    public static readonly DiagnosticCode StatusDetail = Error("ES2051", "What explains a brief's status stands where the status is that one");
    public static readonly DiagnosticCode PolicyLicence = Error("ES2060", "A rule of the policy names an SPDX licence, a pattern that fits one, or a group");
    public static readonly DiagnosticCode InvalidEmail = Error("ES2061", "An e-mail address has a name, an @ and a domain");
    public static readonly DiagnosticCode UnknownStyle = Error("ES2062", "A citation style that is named stands in styles/");

    // 3: Relate. What the parts of the catalogue say of each other.
    public static readonly DiagnosticCode UnknownRecord = Error("ES3001", "A cited record is in the catalogue");
    public static readonly DiagnosticCode UnknownFinding = Error("ES3002", "A cited finding is in its summary");
    public static readonly DiagnosticCode DuplicateIdentifier = Error("ES3003", "A DOI, PMID or PMCID belongs to one record");
    public static readonly DiagnosticCode UnknownSection = Error("ES3004", "A cited section is in the abstract");
    public static readonly DiagnosticCode SummaryWithoutRecord = Error("ES3005", "A summary belongs to a record");
    public static readonly DiagnosticCode QuotationNotFound = Error("ES3006", "A quotation stands word for word in the section it cites");
    public static readonly DiagnosticCode QuotationUnverified = Warning("ES3007", "A quotation can be compared with the text it was taken from");
    public static readonly DiagnosticCode NumberNotFound = Warning("ES3008", "A number in a finding or a claim stands in a passage it rests on");
    public static readonly DiagnosticCode FindingUnused = Note("ES3009", "A finding of a study that briefs cite is used by one of them");
    public static readonly DiagnosticCode WordingTooSure = Warning("ES3020", "A finding or a claim says no more than its certainty allows");
    public static readonly DiagnosticCode UnknownRelated = Error("ES3030", "A record that a relation names is in the catalogue");
    public static readonly DiagnosticCode RelationCycle = Error("ES3031", "A work does not come before itself");
    public static readonly DiagnosticCode RetractionCited = Error("ES3032", "A published brief that cites a retracted study says that it knows");
    public static readonly DiagnosticCode RetractionAcknowledged = Warning("ES3033", "A retraction that a brief acknowledges is there and is cited");
    public static readonly DiagnosticCode PreprintCited = Warning("ES3034", "A brief cites the article where the catalogue has it, and not its preprint");
    public static readonly DiagnosticCode ReviewOverdue = Warning("ES3035", "A brief is reviewed by the day it names");
    public static readonly DiagnosticCode UnknownSuccessor = Error("ES3036", "A brief that was superseded names another that is there");
    public static readonly DiagnosticCode AbstractNotAllowed = Error("ES3040", "A record asks for no more to be shown than its licence allows");
    public static readonly DiagnosticCode AdaptationNotAllowed = Error("ES3041", "A summary adapts only what may be adapted");
    public static readonly DiagnosticCode TranslationNotAllowed = Error("ES3042", "A summary translates only what may be translated");
    public static readonly DiagnosticCode OwnWordsNotAllowed = Error("ES3043", "A source is retold in own words unless the policy forbids that too");
    public static readonly DiagnosticCode QuotedTooMuch = Error("ES3044", "The quotations of a source have no more words than its licence allows");
    public static readonly DiagnosticCode FrozenVersionEdited = Error("ES3050", "A published version of a brief never changes");
    public static readonly DiagnosticCode FrozenVersionMissing = Error("ES3051", "Every version of a brief before the newest is kept");
    public static readonly DiagnosticCode FrozenVersionUnlisted = Error("ES3052", "A published version stands with its digest in the list of its brief");
    public static readonly DiagnosticCode FrozenVersionNumber = Error("ES3053", "A published version is older than the newest and says its own number");
    public static readonly DiagnosticCode FrozenVersionWithoutBrief = Error("ES3054", "Published versions belong to a brief that is there");

    // 4: Render. Pages, addresses and texts.
    public static readonly DiagnosticCode MissingText = Error("ES4001", "Every text of the interface is there in every language of the site");
    public static readonly DiagnosticCode AddressTaken = Error("ES4002", "An address belongs to one page");

    // 5: Cite. Citation styles, and what they make of a record.
    public static readonly DiagnosticCode StyleUnusable = Warning("ES5001", "A citation style is well formed CSL 1.0.2");
    public static readonly DiagnosticCode StylePartIgnored = Warning("ES5002", "Every part of a citation style can be understood");
    public static readonly DiagnosticCode StyleParentMissing = Warning("ES5003", "A dependent citation style stands beside the one it depends on");
    public static readonly DiagnosticCode SiteStyleUnusable = Error("ES5004", "The style of the site can be used");
    public static readonly DiagnosticCode WordingForLack = Warning("ES5010", "An article has its volume, issue or pages, without which some styles take it for unpublished");

    // 6: Check. What is about to be published.
    public static readonly DiagnosticCode BrokenLink = Error("ES6001", "A link within the site leads to a page and a place that are there");
    public static readonly DiagnosticCode MissingCredit = Error("ES6002", "A page that shows a source credits it");
    public static readonly DiagnosticCode ForeignResource = Error("ES6003", "A page loads nothing from another site");
    public static readonly DiagnosticCode RepeatedId = Error("ES6004", "An id stands once on a page");
    public static readonly DiagnosticCode SiteTooLarge = Warning("ES6005", "A site has at most 1 GB, which is what GitHub Pages takes");
    public static readonly DiagnosticCode UncreditedPassage = Error("ES6010", "A page that holds ten words or more of a source credits it");
    public static readonly DiagnosticCode WithheldPassage = Error("ES6011", "What may not be shown of a source stands in no file of the site");

    // 7: Write. The output folder.
    public static readonly DiagnosticCode PathOutside = Error("ES7001", "A file is written inside the output folder only");
    public static readonly DiagnosticCode ReservedPath = Error("ES7002", "The folder .evidence-site in the output is the program's own");
    public static readonly DiagnosticCode PathCollision = Error("ES7003", "Output files differ by more than upper and lower case, and none is a folder of another");
    public static readonly DiagnosticCode ForeignFile = Error("ES7004", "A file that this program did not write is never overwritten");
    public static readonly DiagnosticCode FoldersOverlap = Error("ES7005", "The output folder stands apart from input, configuration and theme");
    public static readonly DiagnosticCode ChangedLeftover = Warning("ES7006", "A page that is gone is deleted, unless somebody else changed its file");

    // 8: Import and New. Files of other programs, and commands that write into the input folder.
    public static readonly DiagnosticCode NotThisFormat = Error("ES8001", "A file to import is in the format named");
    public static readonly DiagnosticCode ImportUnreadable = Error("ES8002", "A file to import is there, can be read and is not too large");
    public static readonly DiagnosticCode ImportFormatUnknown = Error("ES8003", "Import knows the format it is asked for, and has files to read");
    public static readonly DiagnosticCode ImportSeveralPages = Error("ES8004", "A saved page holds one record");
    public static readonly DiagnosticCode ImportFieldMissing = Error("ES8005", "A page gives a title and an identifier of its article");
    public static readonly DiagnosticCode ImportIdentifiersDisagree = Error("ES8006", "A page names one article, not two");
    public static readonly DiagnosticCode ImportedRecordEdited = Error("ES8007", "Import never overwrites a record that a person has edited");
    public static readonly DiagnosticCode ImportedTwice = Error("ES8008", "Two pages of one record say the same");
    public static readonly DiagnosticCode ImportEntryBroken = Error("ES8009", "An entry of a file to import can be read to its end");
    public static readonly DiagnosticCode ImportPartMissing = Warning("ES8020", "A page gives authors, date, journal, language, abstract and source number");
    public static readonly DiagnosticCode ImportFieldsDisagree = Warning("ES8021", "Fields of a page that say the same thing agree");
    public static readonly DiagnosticCode ImportValueUnknown = Warning("ES8022", "The value of a field can be understood");
    public static readonly DiagnosticCode ImportFieldTwice = Warning("ES8023", "A field with one value stands once");
    public static readonly DiagnosticCode ImportLicenceUnclear = Warning("ES8024", "A licence is named once, with its version");
    public static readonly DiagnosticCode ImportJournalUnknown = Warning("ES8025", "The journal stands in vocabulary/journals.yaml");
    public static readonly DiagnosticCode ImportControlCharacter = Warning("ES8026", "The text of a page has no control characters");
    public static readonly DiagnosticCode ImportedTwin = Warning("ES8027", "A study is imported once, under one id");
    public static readonly DiagnosticCode ImportedRecordKept = Note("ES8040", "A record that a person added to is left as it is");
    public static readonly DiagnosticCode ImportedAgain = Note("ES8041", "A record stands in one of the files to import");
    public static readonly DiagnosticCode ImportHeldBack = Note("ES8042", "Nothing of an import is written while a part of it has errors");
    public static readonly DiagnosticCode ImportIdWithoutIdentifier = Note("ES8043", "A record is named by a DOI, PMID or PMCID where it has one");
    public static readonly DiagnosticCode NewVersionUnknownBrief = Error("ES8060", "A new version is one of a brief that is there");
    public static readonly DiagnosticCode NewVersionRefused = Error("ES8061", "A new version follows a published one, and not before its day");
    public static readonly DiagnosticCode FrontMatterUnclear = Error("ES8062", "A command changes front matter that stands key by key, line by line");

    // 9: Machine and command line.
    public static readonly DiagnosticCode MachineFailed = Error("ES9001", "The disk can be read and written");
    public static readonly DiagnosticCode OutputBusy = Error("ES9002", "One build at a time writes an output folder");
    public static readonly DiagnosticCode InternalFault = Error("ES9003", "The program itself does not fail");

    private static DiagnosticCode Error(string id, string summary) => new(id, Severity.Error, summary);

    private static DiagnosticCode Warning(string id, string summary) => new(id, Severity.Warning, summary);

    private static DiagnosticCode Note(string id, string summary) => new(id, Severity.Note, summary);
}

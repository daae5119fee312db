namespace EvidenceSite.Csl.Tests.OwnStyles;

/// <summary>A style of <c>output-config/styles</c>.</summary>
/// <param name="Name">Of its file, without the ending.</param>
/// <param name="Official">The file of the public style for the same guide, in the folder that CSL_SUITE names.</param>
/// <param name="Entries">Its key in the suite's reference entries.</param>
internal sealed record OwnStyle(string Name, string Official, string Entries)
{
    public static readonly ImmutableArray<OwnStyle> All =
    [
        new("apa", "apa.csl", "apa"),
        new("vancouver", "nlm-citation-sequence.csl", "vancouver"),
        new("chicago-author-date", "chicago-author-date.csl", "chicago"),
        new("mla", "modern-language-association.csl", "mla"),
        new("harvard", "harvard-cite-them-right.csl", "harvard"),
        new("ama", "american-medical-association.csl", "ama"),
    ];

    public static readonly ImmutableArray<string> Languages = ["en-US", "es-ES"];

    /// <summary>Each style in each language.</summary>
    public static TheoryData<string, string> InEachLanguage()
    {
        var data = new TheoryData<string, string>();
        foreach (var style in All)
            foreach (var language in Languages)
                data.Add(style.Name, language);
        return data;
    }

    public static OwnStyle Of(string name) => All.Single(s => s.Name == name);

    public CslStyle Read() => CslStyle.Read(OwnFiles.Text(Name + ".csl")).Value!;
}

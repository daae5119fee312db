namespace EvidenceSite.Model;

/// <summary>Which of the folders a file was found in.</summary>
public enum InputRoot
{
    /// <summary>Records, summaries, briefs, pages and vocabularies.</summary>
    Input,

    /// <summary>Settings of the site, and files to publish as they are.</summary>
    Configuration,

    /// <summary>The theme: style sheets, scripts and the interface's texts.</summary>
    Theme,
}

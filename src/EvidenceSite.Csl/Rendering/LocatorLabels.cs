namespace EvidenceSite.Csl.Rendering;

/// <summary>The names of locators (CSL 1.0.2, Locators), with the spellings that data and styles use besides.</summary>
internal static class LocatorLabels
{
    public static string Normalise(string label) => label switch
    {
        "sub verbo" or "sub-verbo" or "s.v." => "sub-verbo",
        "" => "page",
        _ => label,
    };
}

namespace EvidenceSite.Theme.Words;

/// <summary>Levels of certainty as text keys and as signs.</summary>
internal static class CertaintyWords
{
    /// <summary>The last part of its text key.</summary>
    public static string Key(Certainty level) => level switch
    {
        Certainty.VeryLow => "very-low",
        Certainty.Low => "low",
        Certainty.Moderate => "moderate",
        Certainty.High => "high",
        _ => "not-assessed",
    };

    /// <summary>The approach's own name, the same in every language.</summary>
    public static string Name(CertaintyApproach approach) => approach == CertaintyApproach.Grade ? "GRADE" : "GRADE-CERQual";

    /// <summary>Four places of which as many are filled as GRADE gives points; empty when nothing was assessed.</summary>
    public static string Sign(Certainty level) => level switch
    {
        Certainty.VeryLow => "●○○○",
        Certainty.Low => "●●○○",
        Certainty.Moderate => "●●●○",
        Certainty.High => "●●●●",
        _ => "",
    };
}

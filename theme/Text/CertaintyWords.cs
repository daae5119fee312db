namespace EvidenceSite.Theme.Text;

/// <summary>Levels of certainty as text keys and as signs.</summary>
internal static class CertaintyWords
{
    public static string Key(Certainty level) => level switch
    {
        Certainty.VeryLow => "certainty.very-low",
        Certainty.Low => "certainty.low",
        Certainty.Moderate => "certainty.moderate",
        Certainty.High => "certainty.high",
        _ => "certainty.not-assessed",
    };

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

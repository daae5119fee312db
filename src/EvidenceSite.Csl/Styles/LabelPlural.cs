namespace EvidenceSite.Csl.Styles;

/// <summary>When a label stands in the plural (CSL 1.0.2, Label).</summary>
internal enum LabelPlural
{
    Contextual,
    Always,
    Never,
}

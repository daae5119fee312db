using System.Globalization;

namespace EvidenceSite.Csl.Rendering;

/// <summary>Numbers in Arabic digits.</summary>
internal static class Digits
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Text.RegularExpressions;

namespace EvidenceSite.Relate;

/// <summary>Words that say more than some levels of certainty allow.</summary>
/// <param name="Language">The primary language of the text.</param>
/// <param name="Highest">The highest level at which they say too much.</param>
/// <param name="NotAssessed">True where they also say too much of what was not assessed.</param>
/// <param name="IsEffect">True for words of effect, which a hedge before them makes right; words of proof stay wrong.</param>
/// <param name="Words">Matches them whole, in any case.</param>
internal sealed record WordingRule(string Language, Certainty Highest, bool NotAssessed, bool IsEffect, Regex Words)
{
    public static WordingRule Of(string language, Certainty highest, bool notAssessed, bool isEffect, string words) => new(
        language, highest, notAssessed, isEffect,
        new Regex($@"(?<![\p{{L}}\p{{N}}])(?:{words})(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

    /// <summary>True where the words say too much of something this certain.</summary>
    public bool Forbids(Certainty level) => level == Certainty.NotAssessed ? NotAssessed : level <= Highest;
}

using System.Globalization;

namespace EvidenceSite.Cli.Commands;

/// <summary>The build date that the environment asks for (reproducible-builds.org, SOURCE_DATE_EPOCH 1.1).</summary>
internal static class SourceDate
{
    private const string Name = "SOURCE_DATE_EPOCH";

    // The last second of the year 9999, the last that a date here can tell.
    private const long Last = 253402300799;

    /// <summary>The day in UTC; null when the variable is not set.</summary>
    /// <exception cref="UsageException">It is set to something else than whole seconds since 1970.</exception>
    public static PartialDate? From(Func<string, string?> variable)
    {
        if (variable(Name) is not { Length: > 0 } text) return null;
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > Last)
            throw new UsageException($"{Name} is \"{text}\"; it has to be the seconds since 1970-01-01");
        var day = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return new PartialDate(day.Year, day.Month, day.Day);
    }
}

using FsCheck;
using Microsoft.FSharp.Core;

namespace EvidenceSite.Tests.Support;

/// <summary>
/// How laws are tried: on the same generated values each time, so that a run that fails fails again.
/// <c>EVIDENCESITE_SEED=random</c> tries new ones; what they find belongs into a test of its own.
/// </summary>
public static class Laws
{
    private const ulong Seed = 20_231_013;
    private const ulong Gamma = 37_833_801;

    /// <param name="times">On how many values.</param>
    public static Config Tried(int times = 100) => Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(Start);

    private static FSharpOption<Replay> Start => Environment.GetEnvironmentVariable("EVIDENCESITE_SEED") == "random"
        ? FSharpOption<Replay>.None
        : new Replay(new Rnd(Seed, Gamma), FSharpOption<int>.None);
}

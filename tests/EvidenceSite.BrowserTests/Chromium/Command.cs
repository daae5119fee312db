using System.ComponentModel;
using System.Diagnostics;

namespace EvidenceSite.BrowserTests.Chromium;

/// <summary>Runs a program of the machine.</summary>
internal static class Command
{
    /// <summary>True when the program is there, ended in time and said that all went well; what it prints is dropped.</summary>
    public static bool Succeeds(TimeSpan patience, string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
            })!;
            process.StandardInput.Close();
            // Nobody reads what is printed, but somebody has to: a full pipe would stop the program.
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (process.WaitForExit(patience)) return process.ExitCode == 0;
            process.Kill(entireProcessTree: true);
            return false;
        }
        catch (Win32Exception)
        {
            // How the runtime says that there is no such program.
            return false;
        }
    }
}

using System.Buffers;
using System.Diagnostics;

namespace EvidenceSite.Benchmarks.Measure;

/// <summary>The least that any build must do: read every input byte and write every output byte, on all cores.</summary>
internal static class Floor
{
    private const int BufferBytes = 1 << 20;

    // Noise, so that no file system can save itself the work.
    private static readonly byte[] Noise = MakeNoise();

    /// <summary>Seconds to open and read all the files; the page cache is as warm as it was for the build.</summary>
    public static double Read(string folder, ImmutableArray<FileSize> files)
    {
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(files, file => ReadFile(Path.Combine(folder, file.Path)));
        return watch.Elapsed.TotalSeconds;
    }

    /// <summary>Seconds to write files of those names and sizes into a folder that does not exist yet.</summary>
    public static double Write(string folder, ImmutableArray<FileSize> files)
    {
        var watch = Stopwatch.StartNew();
        var folders = files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct(StringComparer.Ordinal);
        foreach (var below in folders) Directory.CreateDirectory(Path.Combine(folder, below));
        Parallel.ForEach(files, file => WriteFile(Path.Combine(folder, file.Path), file.Bytes));
        return watch.Elapsed.TotalSeconds;
    }

    private static void ReadFile(string path)
    {
        using var handle = File.OpenHandle(path);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        var offset = 0L;
        for (int count; (count = RandomAccess.Read(handle, buffer, offset)) > 0;) offset += count;
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private static void WriteFile(string path, long bytes)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        for (var offset = 0L; offset < bytes; offset += BufferBytes)
        {
            RandomAccess.Write(handle, Noise.AsSpan(0, (int)Math.Min(BufferBytes, bytes - offset)), offset);
        }
    }

    private static byte[] MakeNoise()
    {
        var noise = new byte[BufferBytes];
        new Random(1).NextBytes(noise);
        return noise;
    }
}

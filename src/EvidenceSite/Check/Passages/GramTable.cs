using System.Numerics;

namespace EvidenceSite.Check;

/// <summary>Where rows of a few words stand, by their hash. Filled once, then only read, by any number of threads.</summary>
internal sealed class GramTable
{
    // What stands in more places than this is a phrase of the field or a publisher's note: no source's own words.
    private const int MostPlaces = 64;

    private readonly int[] buckets;
    private readonly ulong[] filter;
    private readonly Entry[] entries;
    private readonly int shift;
    private readonly int filterShift;
    private int count;

    /// <param name="capacity">The most rows there can be.</param>
    public GramTable(int capacity)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity));
        buckets = new int[size];
        shift = 64 - BitOperations.Log2((uint)size);
        // Eight bits for each row: most rows of a page stand nowhere, and this says so from a small part of memory.
        filter = new ulong[size / 8];
        filterShift = 64 - BitOperations.Log2((uint)size * 8);
        entries = new Entry[capacity];
    }

    public void Add(ulong hash, int at)
    {
        filter[FilterBit(hash) >> 6] |= 1UL << (int)(FilterBit(hash) & 63);
        ref var bucket = ref buckets[Bucket(hash)];
        var known = First(hash, out var places);
        if (places > MostPlaces) return;
        // The newest stands first and knows how many there are.
        entries[count++] = new Entry(hash, at, known, bucket, places + 1);
        bucket = count;
    }

    /// <summary>The first place of a row, to be followed by <see cref="Next"/>; 0 for none, also for rows that stand everywhere.</summary>
    public int Find(ulong hash)
    {
        if ((filter[FilterBit(hash) >> 6] >> (int)(FilterBit(hash) & 63) & 1) == 0) return 0;
        var first = First(hash, out var places);
        return places > MostPlaces ? 0 : first;
    }

    public int Next(int entry) => entries[entry - 1].Same;

    public int PlaceOf(int entry) => entries[entry - 1].At;

    private int First(ulong hash, out int places)
    {
        for (var i = buckets[Bucket(hash)]; i > 0; i = entries[i - 1].Next)
        {
            if (entries[i - 1].Hash != hash) continue;
            places = entries[i - 1].Places;
            return i;
        }
        places = 0;
        return 0;
    }

    // The high bits of a product depend on all bits of the hash.
    private ulong Bucket(ulong hash) => hash * 0x9E3779B97F4A7C15 >> shift;

    private ulong FilterBit(ulong hash) => hash * 0xC2B2AE3D27D4EB4F >> filterShift;

    /// <param name="Same">The next entry of this hash, by its number from 1; 0 for none.</param>
    /// <param name="Next">The next entry of the bucket.</param>
    /// <param name="Places">How many entries of this hash there are, this one and those after it.</param>
    private readonly record struct Entry(ulong Hash, int At, int Same, int Next, int Places);
}

namespace EvidenceSite.Csl.Disambiguation;

/// <summary>Tells cites apart by names that "et al." hides, and by given names, as long as that helps.</summary>
internal sealed class NameExpansion(Disambiguator cites)
{
    private static readonly ImmutableArray<GivenNameLevel> Levels = [GivenNameLevel.Initials, GivenNameLevel.Full];

    /// <summary>Names that "et al." hides may be shown.</summary>
    public required bool AddsNames { get; init; }

    /// <summary>Given names may be shown.</summary>
    public required bool AddsGivenNames { get; init; }

    public void Expand(List<int> pool)
    {
        if (AddsNames) ExpandNames(pool);
        if (!AddsGivenNames) return;
        foreach (var rest in cites.Ambiguous(pool)) ExpandGivenNames(rest, 0);
    }

    private void ExpandNames(List<int> pool)
    {
        var before = pool.ConvertAll(c => cites[c]);
        while (AddName(pool))
        {
            var groups = cites.Groups(pool);
            if (groups.Count == 1) continue;
            foreach (var group in groups.Where(g => g.Count > 1)) ExpandNames(group);
            return;
        }
        Restore(pool, before);
    }

    /// <summary>False if all names are shown already.</summary>
    private bool AddName(List<int> pool)
    {
        var isAdded = false;
        foreach (var cite in pool)
        {
            var sets = cites.Render(cite).NameSets;
            var hidden = sets.FindIndex(s => s.Shown < s.Names.Length);
            if (hidden < 0) continue;
            var shown = sets.Select((s, i) => i == hidden ? s.Shown + 1 : s.Shown);
            cites[cite] = cites[cite] with { NamesShown = [.. shown] };
            isAdded = true;
        }
        return isAdded;
    }

    /// <summary>Tries name by name, and behind the last one those that "et al." hides.</summary>
    /// <param name="place">The place of the first name to try, counted through all lists of a cite.</param>
    private void ExpandGivenNames(List<int> pool, int place)
    {
        var before = pool.ConvertAll(c => cites[c]);
        while (pool.Exists(c => Find(c, place) is not null) || (AddsNames && AddName(pool)))
        {
            if (TrySpellingOut(pool, place)) return;
            place++;
        }
        Restore(pool, before);
    }

    private bool TrySpellingOut(List<int> pool, int place)
    {
        var before = pool.ConvertAll(c => cites[c]);
        foreach (var level in Levels)
        {
            foreach (var cite in pool) SpellOut(cite, place, level);
            var groups = cites.Groups(pool);
            if (groups.Count == 1) continue;
            foreach (var group in groups.Where(g => g.Count > 1)) ExpandGivenNames(group, level == GivenNameLevel.Full ? place + 1 : place);
            return true;
        }
        Restore(pool, before);
        return false;
    }

    private void SpellOut(int cite, int place, GivenNameLevel level)
    {
        if (Find(cite, place) is not { } key) return;
        var usesInitials = cites.Render(cite).NameSets[key.Set].Style.InitializeWith is not null;
        cites[cite] = cites[cite] with { GivenNames = cites[cite].GivenNames.SetItem(key, usesInitials ? level : GivenNameLevel.Full) };
    }

    private (int Set, int Index)? Find(int cite, int place)
    {
        var sets = cites.Render(cite).NameSets;
        for (var set = 0; set < sets.Count; set++)
        {
            if (place < sets[set].Shown) return (set, place);
            place -= sets[set].Shown;
        }
        return null;
    }

    private void Restore(List<int> pool, List<CiteChoices> choices)
    {
        for (var i = 0; i < pool.Count; i++) cites[pool[i]] = choices[i];
    }
}

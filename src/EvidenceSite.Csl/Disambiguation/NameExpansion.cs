namespace EvidenceSite.Csl.Disambiguation;

/// <summary>Tells cites apart by names that "et al." hides, and by given names, adding nothing that does not help.</summary>
internal sealed class NameExpansion(Disambiguator cites, bool addsNames, bool addsGivenNames)
{
    /// <summary>The steps that may help, smallest first: each shown name's given name, then one name more, and its given name.</summary>
    public void Expand(List<int> pool)
    {
        if (addsNames) ExpandNames(pool);
        if (!addsGivenNames) return;
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

    /// <param name="place">The place of the name, counted through all lists of a cite.</param>
    private void ExpandGivenNames(List<int> pool, int place)
    {
        var before = pool.ConvertAll(c => cites[c]);
        foreach (var level in (ReadOnlySpan<GivenNameLevel>)[GivenNameLevel.Initials, GivenNameLevel.Full])
        {
            if (!SpellOut(pool, place, level)) return;
            var groups = cites.Groups(pool);
            if (groups.Count == 1) continue;
            foreach (var group in groups.Where(g => g.Count > 1)) ExpandGivenNames(group, level == GivenNameLevel.Full ? place + 1 : place);
            return;
        }
        Restore(pool, before);
        ExpandGivenNames(pool, place + 1);
    }

    /// <summary>False if no cite has a name at that place.</summary>
    private bool SpellOut(List<int> pool, int place, GivenNameLevel level)
    {
        var isChanged = false;
        foreach (var cite in pool)
        {
            if (Find(cite, place) is not { } key) continue;
            var usesInitials = cites.Render(cite).NameSets[key.Set].Style.InitializeWith is not null;
            cites[cite] = cites[cite] with { GivenNames = cites[cite].GivenNames.SetItem(key, usesInitials ? level : GivenNameLevel.Full) };
            isChanged = true;
        }
        return isChanged;
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

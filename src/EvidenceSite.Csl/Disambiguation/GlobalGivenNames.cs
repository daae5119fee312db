using EvidenceSite.Csl.Names;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Disambiguation;

/// <summary>
/// Whose given names are spelt out in all citations, because someone else would look the same (CSL 1.0.2, Disambiguation: all-names,
/// primary-name).
/// </summary>
internal sealed class GlobalGivenNames
{
    private readonly Dictionary<CslName, GivenNameLevel> _levels = [];
    private readonly bool _onlyFirst;

    /// <param name="sets">All lists of names in all cites, as they are without disambiguation.</param>
    public GlobalGivenNames(IEnumerable<NameSet> sets, StyleTree tree)
    {
        var rule = tree.Citation.GivenNameRule;
        _onlyFirst = rule is GivenNameRule.PrimaryName or GivenNameRule.PrimaryNameWithInitials;
        var withInitials = rule is GivenNameRule.AllNamesWithInitials or GivenNameRule.PrimaryNameWithInitials;
        foreach (var group in Alike(sets, tree)) Settle(group, withInitials);
    }

    public GivenNameLevel LevelOf(CslName name, int index, NameStyle style) =>
        (_onlyFirst && index > 0) || style.Form == NameForm.Count ? GivenNameLevel.Usual : _levels.GetValueOrDefault(name);

    private IEnumerable<List<Person>> Alike(IEnumerable<NameSet> sets, StyleTree tree)
    {
        var groups = new Dictionary<string, List<Person>>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            var formatter = new NameFormatter(set.Style, tree, false);
            foreach (var name in set.Names.Take(_onlyFirst ? 1 : set.Names.Length))
            {
                var person = new Person(name, formatter, set.Style.InitializeWith is not null);
                var key = person.At(GivenNameLevel.Usual);
                if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = []);
                if (!group.Exists(p => p.Name == name)) group.Add(person);
            }
        }
        return groups.Values.Where(g => g.Count > 1);
    }

    private void Settle(List<Person> group, bool withInitials)
    {
        foreach (var person in group)
        {
            var level = Level(person, group, withInitials);
            if (level > _levels.GetValueOrDefault(person.Name)) _levels[person.Name] = level;
        }
    }

    private static GivenNameLevel Level(Person person, List<Person> group, bool withInitials)
    {
        if (person.HasInitials && IsAlone(person, group, GivenNameLevel.Initials)) return GivenNameLevel.Initials;
        if (!withInitials && IsAlone(person, group, GivenNameLevel.Full)) return GivenNameLevel.Full;
        return GivenNameLevel.Usual;
    }

    private static bool IsAlone(Person person, List<Person> group, GivenNameLevel level) =>
        group.Count(p => p.At(level) == person.At(level)) == 1;

    private sealed record Person(CslName Name, NameFormatter Formatter, bool HasInitials)
    {
        public string At(GivenNameLevel level) => Formatter.Format(Name, false, level)?.ToString() ?? "";
    }
}

namespace EvidenceSite.Validate;

/// <summary>Reads what may be published of a source, by its licence.</summary>
internal static class PolicyValidator
{
    /// <summary>The policy; the built-in rules stand for what it does not name, and for what was reported.</summary>
    public static ReusePolicy Validate(YamlSource source, DiagnosticBag diagnostics)
    {
        if (source.Root is SourceScalar { IsNull: true } || !source.WasRead) return ReusePolicy.Default;
        if (source.Root is not SourceMapping root)
        {
            diagnostics.Add(
                Codes.WrongShape, source.Root.Place, $"The policy holds {TextValue.Kind(source.Root)} where keys are wanted",
                "Write the keys \"commercial\" and \"licences\"");
            return ReusePolicy.Default;
        }
        var reader = new MappingReader(root, "policy", diagnostics);
        var commercial = reader.YesOrNo("commercial") ?? false;
        var rules = reader.Block("licences", "list of licences") is { } licences ? ReadRules(licences) : [];
        reader.RejectUnknown();
        return ReusePolicy.Of(commercial, rules);
    }

    private static ImmutableArray<ReuseRule> ReadRules(MappingReader licences)
    {
        var rules = ImmutableArray.CreateBuilder<ReuseRule>();
        var first = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in licences.Rest)
        {
            var name = entry.Key.Value;
            if (!PolicyName.IsUsable(name, entry.Key.Place, licences.Diagnostics)) continue;
            if (!first.TryAdd(name, entry.Key.Place))
                licences.Diagnostics.Add(
                    Codes.DuplicateId, entry.Key.Place, $"\"{name}\" stands twice in \"licences\", first in line {first[name].Line}",
                    "Delete one");
            else if (ListFields.BlockOf(entry.Value, name, $"rule for {name}", licences.Diagnostics) is { } reader) rules.Add(ReadRule(reader, name));
        }
        return rules.ToImmutable();
    }

    private static ReuseRule ReadRule(MappingReader reader, string name)
    {
        var rule = new ReuseRule
        {
            Name = name,
            Abstract = reader.RequiredYesOrNo("abstract") ?? false,
            QuotedWords = ReadQuotedWords(reader),
            Adaptation = reader.RequiredYesOrNo("adaptation") ?? false,
            Translation = reader.RequiredYesOrNo("translation") ?? false,
            CommercialUse = reader.RequiredYesOrNo("commercial-use") ?? false,
            OwnWords = reader.YesOrNo("own-words") ?? true,
        };
        reader.RejectUnknown();
        if (rule is { Translation: true, Adaptation: false })
            reader.Diagnostics.Add(
                Codes.NotAllowed, reader.PlaceOf("translation"), $"The rule for {name} allows translations but no adaptation, and a translation is one",
                "Write \"translation: false\", or \"adaptation: true\" where the licence allows it");
        return rule;
    }

    private static int? ReadQuotedWords(MappingReader reader)
    {
        if (reader.RequiredLine("excerpts") is not { Value: var value, Place: var place }) return null;
        if (value == "unlimited") return null;
        if (value.Length is > 0 and <= 5 && value.All(char.IsAsciiDigit)) return int.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        reader.Diagnostics.Add(
            Codes.NotAllowed, place, $"{Quoted.Of(value)} is not a value of \"excerpts\", which is \"unlimited\" or the most words to quote of one source",
            "Write unlimited, or a number such as 60; 0 for none");
        return null;
    }
}

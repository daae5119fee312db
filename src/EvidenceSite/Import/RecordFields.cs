namespace EvidenceSite.Import;

/// <summary>The keys of a record file that hold something, and how each is written. What is null or empty gets no key.</summary>
internal sealed class RecordFields
{
    private readonly List<KeyValuePair<string, Action<YamlText>>> fields = [];

    public List<KeyValuePair<string, Action<YamlText>>> ToList() => fields;

    public void Text(string key, string? value)
    {
        if (value is not null) Add(key, yaml => yaml.Text(value));
    }

    public void Plain(string key, string? value)
    {
        if (value is not null) Add(key, yaml => yaml.Plain(value));
    }

    /// <summary>A DOI: plain where its characters are harmless, though it begins with a digit.</summary>
    public void Identifier(string key, string? value)
    {
        if (value is null) return;
        if (value.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '/' or '-' or '_' or '(' or ')')) Plain(key, value);
        else Add(key, yaml => yaml.Quoted(value));
    }

    public void Rows(string key, ImmutableArray<string> values, bool plain = false)
    {
        if (!values.IsEmpty) Add(key, yaml => yaml.Row(values, plain ? yaml.Plain : yaml.Text));
    }

    public void Names(string key, ImmutableArray<PersonName> names)
    {
        if (!names.IsEmpty) Add(key, yaml => yaml.List(names, name => Block(yaml, Name(name))));
    }

    /// <summary>Labelled sections, or one text when the abstract has no labels.</summary>
    public void Abstract(ImmutableArray<AbstractSection> sections)
    {
        if (sections is [{ Label: null } whole]) Text("abstract", whole.Text);
        else if (!sections.IsEmpty) Add("abstract", yaml => yaml.List(sections, section => Block(yaml, Section(section))));
    }

    public void Licences(ImmutableArray<LicenceGrant> grants)
    {
        if (!grants.IsEmpty) Add("licence", yaml => yaml.List(grants, grant => Block(yaml, Grant(grant))));
    }

    public void Status(RecordStatus status)
    {
        if (status == RecordStatus.Current) return;
        var block = new RecordFields();
        block.Plain("kind", status.Kind.ToString().ToLowerInvariant());
        block.Identifier("notice", status.Notice?.ToString());
        block.Plain("date", status.On?.ToString());
        block.Text("reason", status.Reason);
        Add("status", yaml => Block(yaml, block));
    }

    public void Provenance(ImmutableArray<ProvenanceEntry> entries)
    {
        if (!entries.IsEmpty) Add("provenance", yaml => yaml.List(entries, entry => Block(yaml, Origin(entry))));
    }

    private void Add(string key, Action<YamlText> write) => fields.Add(new(key, write));

    private static void Block(YamlText yaml, RecordFields block) => yaml.Mapping(() =>
    {
        foreach (var (key, write) in block.fields) write(yaml.Key(key));
    });

    private static RecordFields Name(PersonName name)
    {
        var block = new RecordFields();
        block.Text("family", name.Family);
        block.Text("given", name.Given);
        block.Text("dropping-particle", name.DroppingParticle);
        block.Text("non-dropping-particle", name.NonDroppingParticle);
        block.Text("suffix", name.Suffix);
        block.Text("literal", name.Literal);
        block.Plain("ORCID", name.Orcid?.ToString());
        return block;
    }

    private static RecordFields Section(AbstractSection section)
    {
        var block = new RecordFields();
        block.Text("label", section.Label);
        block.Text("text", section.Text);
        return block;
    }

    private static RecordFields Grant(LicenceGrant grant)
    {
        var block = new RecordFields();
        block.Text("applies-to", grant.AppliesTo);
        block.Plain("spdx", grant.Spdx?.ToString());
        block.Text("url", grant.Url ?? grant.Spdx?.Url);
        block.Text("holder", grant.Holder);
        block.Text("copyright", grant.Copyright);
        block.Text("statement", grant.Statement);
        block.Text("required-notice", grant.RequiredNotice);
        block.Plain("checked-on", grant.CheckedOn?.ToString());
        block.Text("evidence", grant.Evidence);
        return block;
    }

    private static RecordFields Origin(ProvenanceEntry entry)
    {
        var block = new RecordFields();
        block.Plain("how", entry.Kind.ToString().ToLowerInvariant());
        block.Text("source", entry.Source);
        block.Plain("date", entry.On?.ToString());
        block.Rows("fields", entry.Fields);
        return block;
    }
}

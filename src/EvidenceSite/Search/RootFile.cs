namespace EvidenceSite.Search;

/// <summary>The file to begin with (FORMAT.md, section 3): the names of all others and what must be known before any is loaded.</summary>
internal sealed class RootFile
{
    /// <summary>Raised when a reader of the former format could not read the new one.</summary>
    private const int Version = 1;

    private readonly ByteSink texts = new();
    private readonly ByteSink hashes = new();

    public static ShardFile Write(SearchParts parts, ImmutableArray<string> languages, ImmutableArray<GlossaryTerm> glossary)
    {
        var root = new RootFile();
        root.Head(parts, languages);
        root.Separated(parts.Terms.Separators, parts.Terms.Shards);
        root.Strays(parts.Terms.Strays);
        root.Cards(parts.Cards, parts.Primer);
        root.Facets(parts.Facets);
        root.Hashes(parts.Orders);
        root.texts.Number(ItemFiles.Documents);
        root.Hashes(parts.Items.Blocks);
        root.Hashes(parts.Identifiers);
        root.Separated(parts.Suggestions.Separators, parts.Suggestions.Shards);
        root.Separated(parts.Spelling.Separators, parts.Spelling.Shards);
        root.Synonyms(glossary);
        return ShardFile.Of("root", Packed.Of(root.texts, root.hashes));
    }

    private void Head(SearchParts parts, ImmutableArray<string> languages)
    {
        texts.Bytes("ESS"u8);
        texts.Number(Version);
        texts.Number(parts.Documents);
        texts.Number(parts.Cards.Size);
        texts.Number(FacetFiles.ChunkValues);
        Texts(SearchLanguage.Tags);
        Texts(languages);
    }

    private void Texts(ImmutableArray<string> list)
    {
        texts.Number(list.Length);
        foreach (var text in list) texts.Text(text);
    }

    private void Separated(ImmutableArray<string> separators, ImmutableArray<ShardFile> shards)
    {
        var before = "";
        Hashes(shards);
        foreach (var separator in separators)
        {
            texts.Text(separator, before);
            before = separator;
        }
    }

    private void Strays(ImmutableArray<string> keys)
    {
        texts.Number(keys.Length);
        var before = "";
        foreach (var key in keys)
        {
            var word = TermKey.Word(key).ToString();
            texts.Text(word, before);
            texts.Byte((byte)TermKey.Language(key));
            before = word;
        }
    }

    // How many packs there are follows from the numbers, so only their hashes are written.
    private void Cards(CardBlocks cards, ShardFile primer)
    {
        texts.Number(cards.Primer.Text.Length);
        Hashes([primer]);
        texts.Number(cards.Together);
        texts.Number(cards.Lengths.Length);
        foreach (var length in cards.Lengths) texts.Number(length);
        foreach (var pack in cards.Packs) hashes.Bytes(pack.Hash.Span);
    }

    private void Facets(ImmutableArray<FacetFiles> facets)
    {
        texts.Number(facets.Length);
        foreach (var facet in facets)
        {
            texts.Text(facet.Name);
            texts.Number(facet.Values);
            Hashes([facet.Column, .. facet.Chunks]);
        }
    }

    // Glossary terms with an abbreviation: whoever looks for one form means the others as well.
    private void Synonyms(ImmutableArray<GlossaryTerm> glossary)
    {
        var groups = glossary.Where(term => term.Abbreviation is not null)
            .Select(term => term.Term.Values.Select(value => value.Value).Prepend(term.Abbreviation!).Distinct(StringComparer.Ordinal).ToImmutableArray())
            .ToImmutableArray();
        texts.Number(groups.Length);
        foreach (var group in groups) Texts(group);
    }

    // Hashes cannot be packed, so they stand together behind everything that can.
    private void Hashes(ImmutableArray<ShardFile> files)
    {
        texts.Number(files.Length);
        foreach (var file in files) hashes.Bytes(file.Hash.Span);
    }
}

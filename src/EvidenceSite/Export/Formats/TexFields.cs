using System.Text;

namespace EvidenceSite.Export;

/// <summary>One entry of a BibTeX file, field by field. What is not known has no field.</summary>
internal sealed class TexFields
{
    private readonly StringBuilder text;

    public TexFields(string type, string key) => text = new StringBuilder($"@{type}{{{key}");

    public void Add(string name, string? value)
    {
        if (value is not null) Raw(name, TexText.Of(value));
    }

    public void Braced(string name, string? value)
    {
        if (value is not null) Raw(name, TexText.Braced(value));
    }

    public void Verbatim(string name, string? value)
    {
        if (value is not null) Raw(name, TexText.Verbatim(value));
    }

    public void Names(string name, IEnumerable<PersonName> names)
    {
        if (TexText.Names(names) is { } list) Raw(name, list);
    }

    /// <summary>First and last page with TeX's range dash, or what there is.</summary>
    public void Pages(ExportItem item)
    {
        var (first, last) = item.Pages;
        if (first is not null) Raw("pages", TexText.Of(first) + (last is null ? "" : "--" + TexText.Of(last)));
    }

    /// <summary>A word that stands for something, such as a month.</summary>
    public void Word(string name, string? word)
    {
        if (word is not null) text.Append(",\n  ").Append(name).Append(" = ").Append(word);
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(text.Append("\n}\n").ToString());

    private void Raw(string name, string value)
    {
        if (value.Length > 0) text.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
    }
}

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EvidenceSite.Import;

/// <summary>Writes one YAML document: blocks indented by two, LF line ends.</summary>
internal sealed class YamlText : IDisposable
{
    /// <summary>Columns after which a line is broken at the next space.</summary>
    public const int UsualWidth = 100;

    private readonly StringWriter writer = new() { NewLine = "\n" };
    private readonly Emitter emitter;

    /// <param name="width">As <see cref="UsualWidth"/>.</param>
    public YamlText(int width)
    {
        emitter = new Emitter(writer,
            new EmitterSettings().WithBestIndent(2).WithBestWidth(width).WithIndentedSequences().WithNewLine("\n"));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
    }

    /// <summary>A key of the mapping that is open; its value must follow.</summary>
    public YamlText Key(string name)
    {
        Plain(name);
        return this;
    }

    /// <summary>A free text, in the plainest style that keeps it to the letter.</summary>
    public void Text(string value) => Scalar(value, YamlStyle.For(value));

    /// <summary>A value of a form that needs no quotes: a date, an identifier without signs of YAML, a word of ours.</summary>
    public void Plain(string value) => Scalar(value, ScalarStyle.Plain);

    /// <summary>A text that a reader would take for a number, were it not quoted.</summary>
    public void Quoted(string value) => Scalar(value, ScalarStyle.DoubleQuoted);

    public void Mapping(Action content)
    {
        emitter.Emit(new MappingStart());
        content();
        emitter.Emit(new MappingEnd());
    }

    /// <summary>A sequence with one item a line.</summary>
    public void List<T>(IEnumerable<T> items, Action<T> write) => Sequence(items, write, SequenceStyle.Block);

    /// <summary>A sequence of short items in brackets.</summary>
    public void Row<T>(IEnumerable<T> items, Action<T> write) => Sequence(items, write, SequenceStyle.Flow);

    /// <summary>The whole document; nothing may be written after it.</summary>
    public string Finish()
    {
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return writer.ToString();
    }

    public void Dispose() => writer.Dispose();

    private void Sequence<T>(IEnumerable<T> items, Action<T> write, SequenceStyle style)
    {
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, style));
        foreach (var item in items) write(item);
        emitter.Emit(new SequenceEnd());
    }

    private void Scalar(string value, ScalarStyle style) =>
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, style, isPlainImplicit: true, isQuotedImplicit: true));
}

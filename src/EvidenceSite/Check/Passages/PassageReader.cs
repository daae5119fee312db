using System.Text.Json;

namespace EvidenceSite.Check;

/// <summary>Reads the words of a file and keeps the passages that stand in a source. One for each thread, used for one file after the other.</summary>
internal sealed class PassageReader(PassageIndex index)
{
    private readonly WordRun text = new();
    private readonly WordRun aside = new();
    private byte[] unescaped = [];
    private int runs;

    /// <summary>What was found since <see cref="Clear"/>.</summary>
    public List<FoundPassage> Found { get; } = [];

    /// <summary>The works whose credit stands in the markup.</summary>
    public HashSet<string> Credits { get; } = new(StringComparer.Ordinal);

    public void Clear()
    {
        Found.Clear();
        Credits.Clear();
        runs = 0;
    }

    /// <summary>HTML or XML: text, comments, attributes, and the JSON that scripts hold.</summary>
    public void ReadMarkup(ReadOnlySpan<byte> markup)
    {
        var reader = new MarkupReader(markup);
        while (reader.Next())
        {
            switch (reader.Kind)
            {
                case MarkupKind.Text:
                    (reader.IsAside ? aside : text).AddEncoded(reader.Value);
                    break;
                case MarkupKind.WordBreak:
                    text.EndWord();
                    End(aside);
                    break;
                case MarkupKind.Break:
                    End(text);
                    End(aside);
                    break;
                case MarkupKind.Credit:
                    Credits.Add(System.Net.WebUtility.HtmlDecode(System.Text.Encoding.UTF8.GetString(reader.Value)));
                    break;
                case MarkupKind.Json:
                    ReadJson(reader.Value);
                    break;
                default:
                    aside.AddEncoded(reader.Value);
                    End(aside);
                    break;
            }
        }
        End(text);
        End(aside);
    }

    /// <summary>JSON, one value or several: each string by itself. What is none is read as plain text.</summary>
    public void ReadJson(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowMultipleValues = true });
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) ReadString(ref reader);
            }
        }
        catch (JsonException)
        {
            ReadPlain(json);
        }
    }

    public void ReadPlain(ReadOnlySpan<byte> plain)
    {
        aside.Add(plain);
        End(aside);
    }

    private void ReadString(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            ReadPlain(reader.ValueSpan);
            return;
        }
        // What is unescaped is never longer than what was escaped.
        if (unescaped.Length < reader.ValueSpan.Length) unescaped = new byte[reader.ValueSpan.Length * 2];
        ReadPlain(unescaped.AsSpan(0, reader.CopyString(unescaped)));
    }

    private void End(WordRun run)
    {
        run.EndWord();
        if (run.Words.IsEmpty) return;
        index.FindIn(run.Words, runs++, Found);
        run.Clear();
    }
}

using System.Globalization;

namespace EvidenceSite.Benchmarks.Corpus;

/// <summary>Titles and sentences about a topic: natural in length and in how often words come, without sense.</summary>
internal sealed class Prose(Lexicon lexicon, Random random)
{
    private const double ShareOfTopicWords = 0.15;

    private readonly Zipf topicRanks = new(400, exponent: 0.8);

    /// <summary>8 to 25 words, half of them with a subtitle.</summary>
    public string Title(Topic topic)
    {
        var words = Words(random.Next(8, 26), topic);
        if (random.Next(2) == 0) words[words.Length / 2] += ":";
        return Capital(string.Join(' ', words));
    }

    /// <summary>About <paramref name="length"/> words in sentences.</summary>
    public string Paragraph(int length, Topic topic)
    {
        var sentences = new List<string>();
        for (var left = length; left > 0;)
        {
            var size = Math.Clamp(random.Next(10, 30), 1, Math.Max(left, 10));
            sentences.Add(Sentence(size, topic));
            left -= size;
        }
        return string.Join(' ', sentences);
    }

    public string Sentence(int length, Topic topic)
    {
        var words = Words(length, topic);
        if (length > 14 && random.Next(3) == 0) words[length / 2] += ",";
        if (random.Next(4) == 0) words[^1] += string.Create(CultureInfo.InvariantCulture, $" (n = {random.Next(8, 900)})");
        return Capital(string.Join(' ', words)) + ".";
    }

    private string[] Words(int count, Topic topic)
    {
        var words = new string[count];
        for (var i = 0; i < count; i++)
        {
            words[i] = random.NextDouble() < ShareOfTopicWords ? lexicon[topic.Words[topicRanks.Draw(random)]] : lexicon.Draw(random);
        }
        return words;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

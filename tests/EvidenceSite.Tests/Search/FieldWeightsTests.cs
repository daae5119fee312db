using EvidenceSite.Search;

namespace EvidenceSite.Tests.Search;

public sealed class FieldWeightsTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(181, 128)]
    [InlineData(182, 256)]
    [InlineData(362, 256)]
    [InlineData(363, 512)]
    public void Lengths_are_rounded_to_the_nearest_power_of_two(int length, int rounded) => Assert.Equal(rounded, FieldWeights.Rounded(length));

    [Theory]
    [InlineData(0.001, 1)]
    [InlineData(1.2, 8)]
    [InlineData(1_000_000, 15)]
    public void Levels_are_sixteenths_of_the_saturated_weight(double weight, int level) => Assert.Equal(level, FieldWeights.Level(weight));

    [Theory]
    [InlineData(8, 1_023, 8)]
    [InlineData(8, 1_024, 7)]
    [InlineData(7, 4_095, 7)]
    [InlineData(8, 4_096, 6)]
    [InlineData(15, 4_096, 14)]
    [InlineData(1, 4_096, 2)]
    public void Words_of_many_documents_have_fewer_levels(int level, int documents, int coarse) => Assert.Equal(coarse, FieldWeights.Coarse((byte)level, documents));
}

namespace EvidenceSite.Tests.Relate;

public sealed class AuthorIndexTests
{
    private static string[] Authors(params string[] records) =>
        [.. RelatedSite.Sound(records).Authors.Select(a => $"{a.Slug} = {a.Name}: {string.Join(' ', a.StudyIds)}")];

    private static string By(string names) => $"author: [{names}]";

    [Fact]
    public void One_name_is_one_person_with_and_without_accents_and_capitals() => Assert.Equal(
        ["garcia-j = García, J.: a b c"],
        Authors("a|" + By("{family: Garcia, given: J.}"), "b|" + By("{family: García, given: J.}"), "c|" + By("{family: GARCIA, given: J.}")));

    [Fact]
    public void One_ORCID_iD_is_one_person_however_the_name_is_written() => Assert.Equal(
        ["buxton-jane = Buxton, Jane: a b"],
        Authors(
            "a|" + By("{family: Buxton, given: Jane, ORCID: 0000-0002-1825-0097}"),
            "b|" + By("{family: Buxton, given: J. A., ORCID: 0000-0002-1825-0097}")));

    [Fact]
    public void Two_ORCID_iDs_are_two_people_whatever_their_name() => Assert.Equal(
        ["wang-wei = Wang, Wei: a c", "wang-wei-3700 = Wang, Wei: b"],
        Authors(
            "a|" + By("{family: Wang, given: Wei, ORCID: 0000-0002-1825-0097}"),
            "b|" + By("{family: Wang, given: Wei, ORCID: 0000-0001-5109-3700}"),
            "c|" + By("{family: Wang, given: Wei}")));

    [Fact]
    public void Three_namesakes_are_three_people_also_when_their_iDs_end_alike()
    {
        var ids = Enumerable.Range(1, 100_000).Select(n => Orcid.FromDigits(n * 10L).ToString()).GroupBy(id => id[^4..], StringComparer.Ordinal)
            .First(g => g.Count() >= 3).Take(3).ToArray();
        var catalogue = RelatedSite.Sound([.. ids.Select((id, i) => $"r{i}|" + By($"{{family: Li, given: N., ORCID: {id}}}"))]);
        Assert.Equal(ids.Order(StringComparer.Ordinal), catalogue.Authors.Select(a => a.Orcid!.Value.ToString()).Order(StringComparer.Ordinal));
        Assert.All(catalogue.Authors, author => Assert.Single(author.StudyIds));
    }

    [Fact]
    public void Names_in_other_scripts_keep_their_letters() => Assert.Equal(
        ["王-伟 = 王, 伟: a", "иванов-и = Иванов, И.: b"],
        Authors("a|" + By("{family: 王, given: 伟}"), "b|" + By("{family: Иванов, given: И.}")).OrderByDescending(a => a[0]));

    [Fact]
    public void A_name_without_letters_has_an_address_too()
    {
        var author = Assert.Single(RelatedSite.Sound("a|" + By("{literal: \"***\"}")).Authors);
        Assert.Equal(("author-2a2a2a", "***"), (author.Slug, author.Name));
    }

    [Fact]
    public void Organisations_particles_and_suffixes_stand_as_catalogues_sort_them() => Assert.Equal(
        ["beethoven-ludwig-van = Beethoven, Ludwig van: a", "king-ml-jr = King, M.L., Jr: a", "the-writing-group = The Writing Group: a", "van-der-berg-a = van der Berg, A.: a"],
        Authors("a|" + By("{literal: The Writing Group}, {family: Berg, given: A., non-dropping-particle: van der}, {family: Beethoven, given: Ludwig, dropping-particle: van}, {family: King, given: M.L., suffix: Jr}")));

    [Fact]
    public void Studies_of_an_author_come_newest_first_and_each_once() => Assert.Equal(
        ["li-n = Li, N.: new old"],
        Authors("old|issued: 2001;;" + By("{family: Li, given: N.}, {family: Li, given: N.}"), "new|issued: 2020-05;;" + By("{family: Li, given: N.}")));

    [Fact]
    public void A_study_lists_its_authors_in_its_own_order() => Assert.Equal(
        ["Z, A.", "A, Z."], RelatedSite.Sound("a|" + By("{family: Z, given: A.}, {family: A, given: Z.}")).Studies[0].Authors.Select(a => a.Name));
}

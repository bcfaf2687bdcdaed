using Banshi.Catalog.Contracts;
using Banshi.Guidance.Search;

namespace Banshi.UnitTests;

/// <summary>The lists of one item under one name are one group: found once, wherever one asks from.</summary>
public sealed class SearchIndexTests : IDisposable
{
    private const string Region = "150000000000";
    private const string League = "150100000000";
    private const string Banner = "150105000000";
    private const string OtherBanner = "150221000000";

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("banshi-search-").FullName;
    private readonly SearchIndex _index;
    private long _cursor;

    public SearchIndexTests() => _index = new SearchIndex(_folder);

    [Fact]
    public void Group_OfSeveralAgencies_IsFoundOnce()
    {
        Take(List("a1", "残疾人证办理", Banner), List("a2", "残疾人证办理", OtherBanner));

        Assert.Equal(["000700000001|残疾人证办理"], Find("残疾人证", null));
    }

    [Theory]
    [InlineData(Banner, true)]
    [InlineData(League, true)]
    [InlineData("150105001000", true)]
    [InlineData(OtherBanner, false)]
    [InlineData(null, true)]
    public void Group_IsInTheScopeOfItsDivisionThoseAboveAndThoseBelow(string? asked, bool isFound)
    {
        Take(List("a1", "残疾人证办理", Banner));

        Assert.Equal(isFound, Find("残疾人证", asked).Count == 1);
    }

    [Fact]
    public void Group_OfTheRegion_IsInEveryScope()
    {
        Take(List("a1", "残疾人证办理", Region));

        Assert.Single(Find("残疾人证", "150221001001"));
    }

    [Fact]
    public void List_UnderANewName_LeavesItsGroup()
    {
        Take(List("a1", "残疾人证办理", Banner));
        Take(List("a1", "残疾证新办", Banner));

        Assert.Equal(["000700000001|残疾证新办"], Find("残疾", null));
    }

    [Fact]
    public void List_ThatIsSuspended_IsNotFound()
    {
        Take(List("a1", "残疾人证办理", Banner));
        Take(List("a1", "残疾人证办理", Banner) with { State = ItemState.Suspended });

        Assert.Empty(Find("残疾人证", null));
    }

    [Fact]
    public void Index_OpenedAgain_KnowsHowFarItFollowed()
    {
        Take(List("a1", "残疾人证办理", Banner));
        _index.Dispose();

        using var again = new SearchIndex(_folder);

        Assert.Equal(_cursor, again.Cursor);
    }

    [Fact]
    public void Index_ThatDidNotSettle_FollowsAgain()
    {
        _index.Follow([Change(List("a1", "残疾人证办理", Banner))]);
        _index.Dispose();

        using var again = new SearchIndex(_folder);

        Assert.Equal(0, again.Cursor);
    }

    [Theory]
    [InlineData("残疾人证", "残疾人证")]
    [InlineData("canjirenzheng", "pinyin from the beginning")]
    [InlineData("renzheng", "pinyin within the name")]
    [InlineData("cjrz", "initials")]
    [InlineData("殘疾人證", "traditional characters")]
    [InlineData("残急人正", "other characters of the same sound")]
    [InlineData("残 疾，人 证！", "spaces and marks")]
    [InlineData("ＣＪＲＺ", "full-width letters")]
    [InlineData("办理", "a word within the name")]
    [InlineData("残", "a single character")]
    public void Name_IsFoundBy(string typed, string how)
    {
        Take(List("a1", "残疾人证办理", Banner), List("a2", "特种作业许可", Banner));

        Assert.True(Find(typed, null) is ["000700000001|残疾人证办理", ..], how);
    }

    public void Dispose()
    {
        _index.Dispose();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    private void Take(params ItemContent[] lists)
    {
        _index.Follow([.. lists.Select(Change)]);
        _index.Settle();
    }

    private CatalogChange Change(ItemContent list) => new(++_cursor, new ItemVersionInfo(Guid.CreateVersion7(), Guid.CreateVersion7(), null, 1, default, true, list));

    private List<string> Find(string text, string? division) =>
        [.. _index.Now.Index.Find([(Words.Typed(text), 1)], isLoose: false).Where(group => !new Scope(division).KindsOf(group).IsEmpty).Select(group => group.Key)];

    private static ItemContent List(string code, string name, string division) => new()
    {
        TaskCode = code,
        Name = name,
        BasicCode = "000700000001",
        Type = ItemType.Confirmation,
        AgencyName = "残疾人联合会",
        AgencyCode = "13150100000000000X",
        Division = division,
        Level = 4,
        Kind = ItemKind.Promised,
    };
}

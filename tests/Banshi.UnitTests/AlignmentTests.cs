using Banshi.Catalog.Alignment;
using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Platform.Sheets;
using Banshi.Standards;

namespace Banshi.UnitTests;

/// <summary>Outside lists beside the basic catalog, and another portal's lists beside ours.</summary>
public sealed class AlignmentTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("食品经营许可（新办）", "食品经营许可(新办)")]
    [InlineData("食品经营许可〔新办〕", " 食品经营许可 （新办）。")]
    [InlineData("ＡＢ类“示范”项目", "ab类\"示范\"项目")]
    [InlineData("甲—乙线", "甲-乙线")]
    public void Name_OfTheSameLetters_IsTheSameWhateverItsTypography(string one, string other)
    {
        Assert.True(ItemName.AreSame(one, other));
        Assert.Equal(100, ItemName.Likeness(one, other));
    }

    [Theory]
    [InlineData("食品经营许可", "食品经营许可证核发")]
    [InlineData("食品经营许可", "食品经营许可（新办）")]
    [InlineData("农药经营许可", "农药经营审批")]
    public void Name_ThatDiffersInWhatIsDone_IsNearButNotTheSame(string one, string other)
    {
        Assert.False(ItemName.AreSame(one, other));
        Assert.InRange(ItemName.Likeness(one, other), 80, 99);
        Assert.Equal(ItemName.Likeness(one, other), ItemName.Likeness(other, one));
    }

    [Theory]
    [InlineData("食品经营许可", "民办学校设立审批")]
    [InlineData("婚姻登记", "取水许可审批")]
    public void Name_OfAnotherMatter_IsFar(string one, string other) => Assert.InRange(ItemName.Likeness(one, other), 0, 20);

    [Theory]
    [InlineData("种畜禽生产经营许可证核发", "种畜禽生产经营")]
    [InlineData("审批", "审批")]
    [InlineData("结婚登记（内地居民）", "结婚")]
    public void Core_OfAName_IsTheMatter(string name, string core) => Assert.Equal(core, ItemName.Core(name));

    [Theory]
    [InlineData("食品经营许可", ItemType.Permit, AlignmentState.Equal)]
    [InlineData("食品经营许可 ", null, AlignmentState.Equal)]
    [InlineData("食品经营审批", ItemType.Permit, AlignmentState.NameDiffers)]
    [InlineData("食品经营许可", ItemType.Other, AlignmentState.TypeDiffers)]
    [InlineData("食品经营审批", ItemType.Other, AlignmentState.BothDiffer)]
    internal void Standing_IsThatOfTheEntryAsItIsNow(string name, ItemType? type, AlignmentState state) =>
        Assert.Equal(state, Standing.Of(Row(name, type), Entry("000131101001", "食品经营许可"), Today));

    [Fact]
    public void Standing_WithoutAnEntryInForce_IsUnmatched_UnlessSomebodySaysWhyThereIsNone()
    {
        var row = Row("食品经营许可", ItemType.Permit);
        var withdrawn = Entry("000131101001", "食品经营许可");
        withdrawn.CancelOn = Today;
        Assert.Equal(AlignmentState.Unmatched, Standing.Of(row, null, Today));
        Assert.Equal(AlignmentState.Unmatched, Standing.Of(row, withdrawn, Today));
        row.Declare("由国家有关部门办理");
        Assert.Equal(AlignmentState.NoCounterpart, Standing.Of(row, null, Today));
    }

    [Fact]
    public void Row_KeepsTheDayOnWhichItTurns()
    {
        var row = Row("食品经营许可", ItemType.Permit);
        var entry = Entry("000131101001", "食品经营审批");
        row.Match(entry, MatchedBy.Code, Today);
        Assert.Equal((null, Today), (row.EqualOn, row.OpenSince));

        entry.Name = "食品经营许可";
        Assert.True(row.Settle(entry, Today.AddDays(3)));
        Assert.False(row.Settle(entry, Today.AddDays(4)));
        Assert.Equal((Today.AddDays(3), Today), (row.EqualOn, row.OpenSince));

        entry.Type = ItemType.Other;
        Assert.True(row.Settle(entry, Today.AddDays(9)));
        Assert.Equal((null, Today.AddDays(9)), (row.EqualOn, row.OpenSince));
    }

    [Fact]
    public void Counterpart_IsSureByCodeOrByTheNameOfOneEntryAlone_AndProposedOtherwise()
    {
        var counterparts = new Counterparts([Entry("000131101001", "食品经营许可"), Entry("000131101002", "食品经营许可（延续）"), Entry("000131102000", "食品生产许可"), Entry("000120501000", "草原补奖"), Entry("150520501000", "草原补奖")], Today);

        Assert.Equal(("000131101002", MatchedBy.Code), Sure("000131101002", "别的名称"));
        Assert.Equal(("000131101001", MatchedBy.Name), Sure("", "食品经营许可。"));
        Assert.Null(counterparts.Sure("", "草原补奖"));
        Assert.Null(counterparts.Sure("", "食品经营许可证核发"));
        Assert.Equal(["000131101001", "000131101002"], counterparts.Near("食品经营许可证核发", ItemType.Permit, 5).Select(one => one.Entry.BasicCode));

        (string, MatchedBy)? Sure(string code, string name) => counterparts.Sure(code, name) is { } sure ? (sure.Entry.BasicCode, sure.By) : null;
    }

    [Fact]
    public void OutsideList_IsReadWhateverItsHeadings_AndNamesWhatIsWrongRowByRow()
    {
        var good = Read(["项目编号", "事项名称（必填）*", "审批类型"], ["1", "食品经营许可", "行政许可"], ["2", "食品经营许可", ""]);
        Assert.Equal([("1", ItemType.Permit), ("2", (ItemType?)null)], good.Select(line => (line.Number, line.Type)));
        Assert.All(good, line => Assert.Empty(line.Reading.Findings));

        var bad = Read(["编号", "名称", "类型", "基本编码"], ["1", "", "许可类", "12"], ["1", "某事项", "", "1.1E+11"], ["", "某事项", "", ""]);
        Assert.Equal([["A04", "A05", "A03"], ["I04", "A02"], ["A01"]], bad.Select(line => line.Reading.Findings.Select(finding => finding.Rule.Code)));
        Assert.False(new OutsideReader(new Sheet("", ["编号", "部门"], [])).HasColumns);
    }

    [Fact]
    public void SourceDifference_IsOnlyWhatTheFileCarries_InWords()
    {
        var sheet = new Sheet("", ["code", "catalog_code", "name", "type", "department", "level", "promised_limit", "promised_unit", "materials"], []);
        var format = SourceFormat.Of([sheet])!;
        var ours = Item() with { Materials = [new Material("b", "营业执照") { Need = MaterialNeed.Optional, Size = "A4" }, new Material("a", "申请书")], Visits = 1, Conditions = ["有固定场所"] };
        var theirs = Item() with { Materials = [new Material("m1", "申请书"), new Material("m2", "营业执照")] };
        Assert.Empty(SourceDifference.Of(theirs, ours, format, format.Carried([sheet])));

        var other = theirs with { Type = ItemType.Other, PromisedLimit = TimeLimit.WorkingDays(5), Materials = [new Material("m1", "申请书")] };
        Assert.Equal(
            [new Difference("type", "其他行政权力", "行政许可"), new Difference("promisedLimit", "5 个工作日", "8 个工作日"), new Difference("materials", "申请书", "申请书\n营业执照")],
            SourceDifference.Of(other, ours, format, format.Carried([sheet])));
    }

    private static List<OutsideReader.Line> Read(string[] columns, params string[][] rows) => new OutsideReader(new Sheet("", columns,
        [.. rows.Select((row, index) => new SheetRow(index + 2, columns.Zip(row).Where(cell => cell.Second.Length > 0).ToDictionary(cell => cell.First, cell => cell.Second)))])).Read();

    private static CatalogEntry Entry(string code, string name) =>
        CatalogEntry.New(new EntryContent { BasicCode = code, Name = name, Type = ItemType.Permit, Levels = [4], Department = "市场监督管理" }, isRegional: false, new DateOnly(2022, 1, 1));

    private static OutsideRow Row(string name, ItemType? type) => new()
    {
        Id = Guid.CreateVersion7(),
        EditionId = Guid.CreateVersion7(),
        Line = 2,
        Number = "1",
        Name = name,
        Type = type,
        BasicCode = "",
        Department = "",
        Basis = "",
        OpenSince = Today,
    };

    private static ItemContent Item() => new()
    {
        TaskCode = "11150105YL2200042E4000131101001",
        BasicCode = "000131101001",
        Name = "食品经营许可",
        Type = ItemType.Permit,
        AgencyName = "某局",
        AgencyCode = "11150105YL2200042E",
        Level = 4,
        Kind = ItemKind.Promised,
        PromisedLimit = TimeLimit.WorkingDays(8),
    };
}

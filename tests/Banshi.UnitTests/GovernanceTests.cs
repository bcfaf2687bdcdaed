using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Catalog.Drafting;
using Banshi.Catalog.Rules;
using Banshi.Catalog.Unified;
using Banshi.Forms.Contracts;
using Banshi.Standards;

namespace Banshi.UnitTests;

public sealed class GovernanceTests
{
    [Theory]
    [InlineData("152525100000", "152525100000,152525000000,152500000000,150000000000")]
    [InlineData("152525000000", "152525000000,152500000000,150000000000")]
    [InlineData("150000000000", "150000000000")]
    public void Entry_IsReviewedByEveryLevelUpToTheRegion(string division, string route)
    {
        Assert.Equal(route.Split(','), ReviewRoute.Of(division, ReviewRoute.LastOf(ProposalKind.NewEntry, division)));
        Assert.Equal([division], ReviewRoute.Of(division, ReviewRoute.LastOf(ProposalKind.List, division)));
    }

    [Theory]
    [InlineData("000115035000", "00", 1, "15", 35, 0)]
    [InlineData("370117002011", "37", 1, "17", 2, 11)]
    [InlineData("442199806003", "44", 21, "99", 806, 3)]
    public void BasicCode_IsReadInItsSegments(string text, string area, int type, string department, int main, int sub)
    {
        Assert.True(BasicCode.TryParse(text, out var code));
        Assert.Equal(new BasicCode(area, type, department, main, sub), code);
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData("00011503500")]
    [InlineData("0001150350001")]
    [InlineData("00011503500X")]
    [InlineData("950115035000")]
    [InlineData("000015035000")]
    [InlineData("000115000000")]
    [InlineData(null)]
    public void BasicCode_ThatBreaksTheRule_IsRefused(string? text) => Assert.False(BasicCode.TryParse(text, out _));

    [Fact]
    public void Difference_NamesTheElementsThatChanged_AndNothingElse()
    {
        var before = Item("某局", 8);
        var after = before with { PromisedLimit = TimeLimit.WorkingDays(5), Conditions = ["甲", "乙"], FormId = Guid.CreateVersion7() };
        Assert.Equal(["promisedLimit", "conditions"], ContentDifference.Of(ContentJson.Write(before), ContentJson.Write(after)).Select(one => one.Element));
        Assert.Empty(ContentDifference.Of(ContentJson.Write(before), ContentJson.Write(before)));
    }

    [Fact]
    public void Comparison_SaysWhoAsksLessAndWhoAsksMore()
    {
        var found = Comparison.Of(null, [Item("甲局", 8), Item("乙局", 8), Item("丙局", 5), Item("丁局", 10)]);
        Assert.Equal(50m, found.SameRate);
        Assert.Equal([0, 0, 1, -1], found.Rows.Select(row => row.Others.Values.SingleOrDefault()?.Better ?? 0));
        Assert.Equal("5 个工作日", found.Rows[2].Others["承诺办结时限"].Text);
    }

    [Fact]
    public void Deviation_TellsImprovementFromWhatNeedsConsent()
    {
        var standard = Item("标准", 8) with { Materials = [new Material("a", "甲"), new Material("b", "乙")], Conditions = ["一"], Fees = [] };
        Assert.Empty(Deviation.Of(standard, standard with { AgencyName = "某局", Place = "某处" }));
        var better = standard with { PromisedLimit = TimeLimit.WorkingDays(5), Materials = [new Material("a", "甲") { Need = MaterialNeed.Deferrable, TolerantDays = 5 }] };
        Assert.Equal([("承诺办结时限", false), ("申请材料", false)], Deviation.Of(standard, better).Select(one => (one.Element, one.NeedsConsent)));
        var worse = standard with { PromisedLimit = new TimeLimit(12, TimeUnit.NaturalDay), Materials = [new Material("c", "丙")], Visits = 1, Type = ItemType.Confirmation };
        Assert.Equal([("事项类型", 0), ("承诺办结时限", -1), ("申请材料", -1), ("到现场次数", -1)], Deviation.Of(standard, worse).Select(one => (one.Element, one.Better)));
    }

    [Fact]
    public void Rule_IsSwitchedByTheNearestDivision_AndAFixedOneNever()
    {
        var set = new RuleSet(new Dictionary<(string, string), bool> { [("R24", "150000000000")] = false, [("R24", "150500000000")] = true, [("R01", "150000000000")] = false });
        var place = RuleSet.All.Single(rule => rule.Code == "R24");
        Assert.False(set.IsOn(place, "150105000000"));
        Assert.True(set.IsOn(place, "150521000000"));
        Assert.False(set.IsOn(place, ""));
        Assert.True(set.IsOn(RuleSet.All.Single(rule => rule.Code == "R01"), "150105000000"));
        Assert.Contains(set.Check(Item("某局", 8) with { TaskCode = "1", Division = "150105000000" }), finding => finding.Rule.Code == "R01");
    }

    [Fact]
    public void Inheritance_TakesAllFromTheStandardButWhatBelongsToThePlace()
    {
        var own = Item("某局", 20) with { Division = "150105000000", Place = "某处", Enquiries = "0471-1", Hours = "全天" };
        var standard = Inheritance.Strip(Item("厅", 5) with { Place = "别处", Visits = 2, Conditions = ["一"] });
        var inherited = Inheritance.Apply(standard, own);
        Assert.Equal(("某局", "某处", "0471-1", "全天", "150105000000"), (inherited.AgencyName, inherited.Place, inherited.Enquiries, inherited.Hours, inherited.Division));
        Assert.Equal((5, 2), (inherited.PromisedLimit!.Amount, inherited.Visits));
        Assert.Empty(Deviation.Of(standard, inherited));
    }

    [Fact]
    public void TaskCode_IsMadeOfAgencyLevelAndEntry_AndReadBack()
    {
        var code = ItemCode.Task("11150105YL2200042E", 4, "000131101001");
        Assert.Equal("11150105YL2200042E4000131101001", code);
        Assert.Equal(("11150105YL2200042E", "000131101001"), (ItemCode.Agency(code), ItemCode.Basic(code)));
        Assert.Equal(("11150105YL2200042E", "000131101001"), (ItemCode.Agency(code + "02"), ItemCode.Basic(code + "02")));
    }

    [Theory]
    [InlineData("《食品安全法》第三十五条：实行许可制度", "食品安全法", "第三十五条", "实行许可制度")]
    [InlineData("《食品安全法》", "食品安全法", "", "")]
    [InlineData("国发〔2024〕3号", "国发〔2024〕3号", "", "")]
    public void Basis_IsReadAsLawsAreCited(string line, string law, string article, string gist) =>
        Assert.Equal(new LegalBasis(law, article, gist), Assert.Single(Lines.ReadBasis(line)));

    [Fact]
    public void Question_KeepsACombinedConditionThatTheDesignerCannotShow()
    {
        var when = new Condition.Not(new Condition.Is("a", "甲"));
        var question = new Question("q", "问", QuestionType.Text) { When = when };
        Assert.Equal(when, QuestionForm.Of(question).Apply(question).When);
        var simple = question with { When = new Condition.Any([new Condition.Is("a", "甲"), new Condition.Is("b", "乙")]) };
        Assert.Equal(["a", "b"], QuestionForm.Of(simple).Apply(simple).When!.Questions);
    }

    private static ItemContent Item(string agency, int days) => new()
    {
        TaskCode = "11150105YL2200042E4000131101001",
        BasicCode = "000131101001",
        Name = "某事项",
        Type = ItemType.Permit,
        AgencyName = agency,
        AgencyCode = "11150105YL2200042E",
        Level = 4,
        Kind = ItemKind.Promised,
        PromisedLimit = TimeLimit.WorkingDays(days),
    };
}

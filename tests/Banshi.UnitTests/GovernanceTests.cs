using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Catalog.Drafting;
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

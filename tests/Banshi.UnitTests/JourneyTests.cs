using Banshi.Forms.Contracts;

namespace Banshi.UnitTests;

public sealed class JourneyTests
{
    private static readonly FormDefinition Form = new(
    [
        new Section("who", "申请人", [new Question("name", "姓名", QuestionType.Text), new Question("married", "已婚", QuestionType.YesNo)]),
        new Section("spouse", "配偶", [new Question("spouseName", "配偶姓名", QuestionType.Text)]) { When = new Condition.Is("married", "是") },
        new Section("work", "配偶的工作", [new Question("employer", "单位", QuestionType.Text)]) { When = new Condition.Is("spouseName", "张三") },
        new Section("note", "备注", [new Question("remark", "备注", QuestionType.LongText) { Optional = true }]),
    ]);

    [Fact]
    public void Next_IsTheFirstPageThatIsNotDone()
    {
        Assert.Equal("who", Journey.Of(Form, Answers.None).Next!.Id);
        Assert.Equal("who", Journey.Of(Form, With(("name", "李四"))).Next!.Id);
        Assert.Equal("spouse", Journey.Of(Form, With(("name", "李四"), ("married", "是"))).Next!.Id);
        Assert.Equal("note", Journey.Of(Form, With(("name", "李四"), ("married", "否"))).Next!.Id);
    }

    [Fact]
    public void OptionalPage_IsDoneOnlyOnceItWasShown()
    {
        var asked = With(("name", "李四"), ("married", "否"));
        Assert.False(Journey.Of(Form, asked).IsDone);
        Assert.True(Journey.Of(Form, asked.With([new("remark", new NoAnswer())])).IsDone);
    }

    [Fact]
    public void ChangedAnswer_MakesWhatHungOnItMoot()
    {
        var single = With(("name", "李四"), ("married", "否"), ("spouseName", "张三"), ("employer", "某厂"));

        var journey = Journey.Of(Form, single);

        Assert.Equal(["who", "note"], journey.Pages.Select(page => page.Section.Id));
        Assert.Null(journey.Answers["spouseName"]);
    }

    [Fact]
    public void Before_GoesBackThroughThePagesThatAreAsked()
    {
        Assert.Equal("who", Journey.Of(Form, With(("married", "否"))).Before("note")!.Id);
        Assert.Equal("spouse", Journey.Of(Form, With(("married", "是"))).Before("note")!.Id);
        Assert.Null(Journey.Of(Form, Answers.None).Before("who"));
    }

    [Fact]
    public void GroupWithAnEmptyCell_IsNotDone()
    {
        var staff = new Question("staff", "人员", QuestionType.Group) { Min = 1, Questions = [new Question("id", "身份证号", QuestionType.PersonId)] };
        var form = new FormDefinition([new Section("people", "人员", [staff])]);

        Assert.False(Journey.Of(form, Rows(new NoAnswer())).IsDone);
        Assert.True(Journey.Of(form, Rows(new TextAnswer("11010519491231002X"))).IsDone);

        static Answers Rows(Answer cell) => Answers.None.With([new("staff", new RowsAnswer([new Dictionary<string, Answer> { ["id"] = cell }]))]);
    }

    [Theory]
    [InlineData("150105000000", "1 号", true)]
    [InlineData("150105000000", "", false)]
    [InlineData("150100000000", "1 号", false)]
    public void Address_IsDoneDownToTheBannerAndWithItsStreet(string division, string detail, bool isDone)
    {
        var form = new FormDefinition([new Section("place", "地址", [new Question("address", "地址", QuestionType.Address)])]);

        Assert.Equal(isDone, Journey.Of(form, Answers.None.With([new("address", new AddressAnswer(division, "", detail))])).IsDone);
    }

    private static Answers With(params (string Question, string Value)[] answers) =>
        Answers.None.With(answers.Select(answer => KeyValuePair.Create(answer.Question, (Answer)new TextAnswer(answer.Value))));
}

using Banshi.Forms.Contracts;
using Banshi.Forms.Domain;

namespace Banshi.UnitTests;

public sealed class AnswerReaderTests
{
    [Theory]
    [InlineData(QuestionType.Number, "1,234.5", "1234.5")]
    [InlineData(QuestionType.Number, "007", "7")]
    [InlineData(QuestionType.Money, "1500", "1500.00")]
    [InlineData(QuestionType.Date, "2026年3月2日", "2026-03-02")]
    [InlineData(QuestionType.Date, "2026/3/2", "2026-03-02")]
    [InlineData(QuestionType.PersonId, "110105 19491231 002x", "11010519491231002X")]
    [InlineData(QuestionType.Phone, "13900001111", "13900001111")]
    [InlineData(QuestionType.YesNo, "是", "是")]
    public void RightAnswer_IsKeptInItsOneForm(QuestionType type, string posted, string kept)
    {
        var (answer, problem) = AnswerReader.Read(new Question("q", "问题", type), "q.q", posted);

        Assert.Null(problem);
        Assert.Equal(new TextAnswer(kept), answer);
    }

    [Theory]
    [InlineData(QuestionType.Number, "很多", "FORMS-0006")]
    [InlineData(QuestionType.Number, "1e9", "FORMS-0006")]
    [InlineData(QuestionType.Money, "1.005", "FORMS-0009")]
    [InlineData(QuestionType.Date, "2026-02-30", "FORMS-0010")]
    [InlineData(QuestionType.PersonId, "11010519491231002", "FORMS-0012")]
    [InlineData(QuestionType.PersonId, "110105194912310021", "FORMS-0013")]
    [InlineData(QuestionType.CreditCode, "92150105MA0N8K2X3A", "FORMS-0015")]
    [InlineData(QuestionType.Phone, "12345", "FORMS-0016")]
    [InlineData(QuestionType.YesNo, "也许", "FORMS-0011")]
    public void WrongAnswer_IsRefusedWithItsReason(QuestionType type, string posted, string code)
    {
        var (answer, problem) = AnswerReader.Read(new Question("q", "问题", type), "q.q", posted);

        Assert.Null(answer);
        Assert.Equal(code, problem!.Kind.Code);
    }

    [Fact]
    public void Text_IsMeasuredInCharactersAsPeopleCountThem()
    {
        var question = new Question("q", "问题", QuestionType.Text) { Max = 2 };

        Assert.NotNull(AnswerReader.Read(question, "q.q", "𠮷野").Answer);
        Assert.Equal("FORMS-0004", AnswerReader.Read(question, "q.q", "吉野家").Problem!.Kind.Code);
    }
}

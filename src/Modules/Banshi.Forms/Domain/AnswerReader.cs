using System.Globalization;
using System.Text.RegularExpressions;
using Banshi.Forms.Contracts;
using Banshi.Platform.Errors;
using Banshi.Standards;

namespace Banshi.Forms.Domain;

/// <summary>Reads the text that was posted for one question into its one normal form, or says what is wrong with it.</summary>
internal static partial class AnswerReader
{
    private const int LongestText = 200;
    private const int LongestLongText = 2000;
    private const decimal LargestNumber = 999_999_999_999m;

    private static readonly string[] DateFormats = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    /// <summary>Answer or problem of a question with one text field; neither where nothing was posted.</summary>
    public static (Answer? Answer, FieldProblem? Problem) Read(Question question, string field, string posted)
    {
        if (posted.Length == 0)
        {
            return (null, null);
        }

        var (value, problem) = question.Type switch
        {
            QuestionType.Number => Number(posted, "0.####", decimals: 4, FormProblems.NotANumber),
            QuestionType.Money => Number(posted, "0.00", decimals: 2, FormProblems.NotMoney),
            QuestionType.Date => Date(posted),
            QuestionType.Choice => (posted, question.Options.Any(option => option.Value == posted) ? null : FormProblems.NotAChoice),
            QuestionType.YesNo => (posted, posted is "是" or "否" ? null : FormProblems.NotAChoice),
            QuestionType.PersonId => Code(posted, PersonId.Check, FormProblems.PersonIdShape, FormProblems.PersonIdCheck),
            QuestionType.CreditCode => Code(posted, CreditCode.Check, FormProblems.CreditCodeShape, FormProblems.CreditCodeCheck),
            QuestionType.Phone => (posted, PhoneNumber.IsValid(posted) ? null : FormProblems.NotAPhone),
            _ => (posted, null),
        };
        var wrong = problem?.For(field, question.Label) ?? OutOfBounds(question, field, value);
        return wrong is null ? (new TextAnswer(value), null) : (null, wrong);
    }

    /// <summary>What is said where a required question is empty.</summary>
    public static ProblemKind Missing(Question question) => question.Type switch
    {
        QuestionType.Choice or QuestionType.Choices or QuestionType.YesNo => FormProblems.ChooseOne,
        QuestionType.File => FormProblems.UploadOne,
        QuestionType.Address => FormProblems.AddressDivision,
        _ => FormProblems.Required,
    };

    private static (string Value, ProblemKind? Problem) Number(string posted, string format, int decimals, ProblemKind notANumber)
    {
        var text = posted.Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal);
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && Math.Round(number, decimals) == number && Math.Abs(number) <= LargestNumber
                ? (number.ToString(format, CultureInfo.InvariantCulture), null)
                : (posted, notANumber);
    }

    private static (string Value, ProblemKind? Problem) Date(string posted) =>
        DateOnly.TryParseExact(posted, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and < 2200
            ? (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null)
            : (posted, FormProblems.NotADate);

    private static (string Value, ProblemKind? Problem) Code(string posted, Func<string, CodeCheck> check, ProblemKind shape, ProblemKind digit)
    {
        var code = WhiteSpace().Replace(posted, "").ToUpperInvariant();
        return (code, check(code) switch
        {
            CodeCheck.Malformed => shape,
            CodeCheck.WrongCheckDigit => digit,
            _ => null,
        });
    }

    private static FieldProblem? OutOfBounds(Question question, string field, string value) => question.Type switch
    {
        QuestionType.Number or QuestionType.Money => WrongAmount(question, field, decimal.Parse(value, CultureInfo.InvariantCulture)),
        QuestionType.Text => WrongLength(question, field, new StringInfo(value).LengthInTextElements, LongestText),
        QuestionType.LongText => WrongLength(question, field, new StringInfo(value).LengthInTextElements, LongestLongText),
        _ => null,
    };

    private static FieldProblem? WrongAmount(Question question, string field, decimal number) =>
        number < question.Min ? FormProblems.TooSmall.For(field, question.Label, question.Min)
        : number > question.Max ? FormProblems.TooLarge.For(field, question.Label, question.Max)
        : null;

    private static FieldProblem? WrongLength(Question question, string field, int length, int usual) =>
        length > (question.Max ?? usual) ? FormProblems.TooLong.For(field, question.Label, question.Max ?? usual, length)
        : length < question.Min ? FormProblems.TooShort.For(field, question.Label, question.Min)
        : null;

    [GeneratedRegex(@"\s")]
    private static partial Regex WhiteSpace();
}

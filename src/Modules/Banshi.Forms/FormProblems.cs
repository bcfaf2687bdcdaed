using Banshi.Platform.Errors;

namespace Banshi.Forms;

internal static class FormProblems
{
    public static readonly ProblemKind Required = new("FORMS-0001", 400, "请填写“{0}”", "Enter “{0}”");
    public static readonly ProblemKind ChooseOne = new("FORMS-0002", 400, "请选择“{0}”", "Choose “{0}”");
    public static readonly ProblemKind UploadOne = new("FORMS-0003", 400, "请上传“{0}”，支持 PDF、JPG、PNG、OFD，单个文件不超过 20 MB", "Upload “{0}” as PDF, JPG, PNG or OFD of at most 20 MB");
    public static readonly ProblemKind TooLong = new("FORMS-0004", 400, "“{0}”最多 {1} 个字，现在有 {2} 个字", "“{0}” may have at most {1} characters; it has {2}");
    public static readonly ProblemKind TooShort = new("FORMS-0005", 400, "“{0}”至少 {1} 个字", "“{0}” needs at least {1} characters");
    public static readonly ProblemKind NotANumber = new("FORMS-0006", 400, "“{0}”应是数字，例如 120 或 85.5", "“{0}” must be a number, for example 120 or 85.5");
    public static readonly ProblemKind TooSmall = new("FORMS-0007", 400, "“{0}”不能小于 {1}", "“{0}” must be at least {1}");
    public static readonly ProblemKind TooLarge = new("FORMS-0008", 400, "“{0}”不能大于 {1}", "“{0}” must be at most {1}");
    public static readonly ProblemKind NotMoney = new("FORMS-0009", 400, "“{0}”应是金额（元），最多两位小数，例如 1500.00", "“{0}” must be an amount in yuan with at most two decimals, for example 1500.00");
    public static readonly ProblemKind NotADate = new("FORMS-0010", 400, "“{0}”应是日期，例如 2026-03-02", "“{0}” must be a date, for example 2026-03-02");
    public static readonly ProblemKind NotAChoice = new("FORMS-0011", 400, "“{0}”请在给出的选项中选择", "Choose “{0}” from the list");
    public static readonly ProblemKind PersonIdShape = new("FORMS-0012", 400, "“{0}”应是 18 位身份证号，请对照证件核对", "“{0}” must be an identity number of 18 characters; compare it with the card");
    public static readonly ProblemKind PersonIdCheck = new("FORMS-0013", 400, "“{0}”的校验码不对，可能有一位写错了，请对照证件逐位核对", "The check digit of “{0}” is wrong; one character may be mistyped: compare it with the card");
    public static readonly ProblemKind CreditCodeShape = new("FORMS-0014", 400, "“{0}”应是 18 位统一社会信用代码（不含字母 I、O、S、V、Z），请对照营业执照核对", "“{0}” must be a credit code of 18 characters (without I, O, S, V, Z); compare it with the business license");
    public static readonly ProblemKind CreditCodeCheck = new("FORMS-0015", 400, "“{0}”的校验码不对，可能有一位写错了，请对照营业执照逐位核对；确实无误的请到窗口办理", "The check digit of “{0}” is wrong; compare it with the business license. If it is right, come to a window");
    public static readonly ProblemKind NotAPhone = new("FORMS-0016", 400, "“{0}”应是 11 位手机号，或者带区号的固定电话，例如 0471-1234567", "“{0}” must be a mobile number of 11 digits, or a landline with its area code, for example 0471-1234567");
    public static readonly ProblemKind AddressDivision = new("FORMS-0017", 400, "“{0}”请选择到旗县（市、区）或者更下一级", "Choose the banner or county, or below, for “{0}”");
    public static readonly ProblemKind AddressDetail = new("FORMS-0018", 400, "请填写“{0}”的详细地址（街道、门牌号，嘎查村可写户主姓名）", "Enter the street and number of “{0}”");
    public static readonly ProblemKind TooFewRows = new("FORMS-0019", 400, "“{0}”至少填写 {1} 项", "“{0}” needs at least {1} entries");
    public static readonly ProblemKind TooManyRows = new("FORMS-0020", 400, "“{0}”最多填写 {1} 项", "“{0}” may have at most {1} entries");
    public static readonly ProblemKind Closed = new("FORMS-0021", 409, "这份申请已经提交，不能再修改。如有错误，请在办件页面查看进度或联系窗口。", "This application has been submitted and cannot be changed. If something is wrong, see its progress or contact the window.");
}

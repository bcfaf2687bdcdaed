using Banshi.Platform.Errors;

namespace Banshi.Licenses;

internal static class LicenseProblems
{
    public static readonly ProblemKind NotTheHolder = new("LICENSES-0001", 403, "只有持证人本人可以授权使用自己的证照。", "Only the holder can authorize the use of a license.");
    public static readonly ProblemKind NotValid = new("LICENSES-0002", 409, "这份证照已经失效，不能使用。", "This license is no longer valid and cannot be used.");
    public static readonly ProblemKind ReasonRequired = new("LICENSES-0003", 400, "请写明理由和依据。", "Give the reasons and the legal basis.");
    public static readonly ProblemKind NothingToVerify = new("LICENSES-0004", 400, "请输入证照编号或者电子证照标识，或者选择要核验的文件。", "Enter the number or the identifier of a license, or choose a file.");
    public static readonly ProblemKind ReasonTooLong = new("LICENSES-0006", 400, "理由最多 {0} 个字，现在有 {1} 个字。", "The reasons may have at most {0} characters; they have {1}.");
    public static readonly ProblemKind FileTooLarge = new("LICENSES-0005", 400, "文件超过 20 MB，不是本平台签发的证照文件。请选择 OFD 或 PDF 证照文件。", "The file is larger than 20 MB; choose the OFD or PDF file of a license.");
    public static readonly ProblemKind NotNow = new("LICENSES-0007", 409, "这份证照现在的状态是“{0}”，不能办理“{1}”。", "The present state of this license does not allow this.");
    public static readonly ProblemKind NothingCorrected = new("LICENSES-0008", 400, "没有改动任何内容。请改正写错的那一项。", "Nothing was changed. Correct the field that is wrong.");
    public static readonly ProblemKind FieldEmpty = new("LICENSES-0009", 400, "“{0}”不能为空。", "“{0}” may not be empty.");
    public static readonly ProblemKind FieldTooLong = new("LICENSES-0010", 400, "“{0}”最多 {1} 个字，现在有 {2} 个字。", "“{0}” may have at most {1} characters; it has {2}.");
    public static readonly ProblemKind ConsentOver = new("LICENSES-0011", 409, "这项授权已经撤回或者过期。", "This authorization was withdrawn already, or it has run out.");
    public static readonly ProblemKind AlreadyDisputed = new("LICENSES-0012", 409, "这一项的异议正在处理，答复以后才能再提。", "Your dispute about this field is being handled. You can raise another once it is answered.");
    public static readonly ProblemKind ChooseFirst = new("LICENSES-0013", 400, "请先选择怎样处理。", "Choose what to do first.");
    public static readonly ProblemKind CopyTerm = new("LICENSES-0014", 400, "有效期从今天算起，最长 {0} 天。", "Choose a day from today on, {0} days ahead at most.");
    public static readonly ProblemKind NothingTicked = new("LICENSES-0015", 400, "请至少勾选一项要出示的内容。", "Tick at least one thing to show.");
    public static readonly ProblemKind NoSuchCode = new("LICENSES-0016", 404, "没有这个亮证码。请核对后再输一次，或者请对方重新出示。", "There is no such code. Check it, or ask for a new one.");
    public static readonly ProblemKind CodeUsed = new("LICENSES-0017", 410, "这个亮证码已经用过。请对方重新出示。", "This code has been used. Ask for a new one.");
    public static readonly ProblemKind CodeLate = new("LICENSES-0018", 410, "这个亮证码已经过期。请对方重新出示。", "This code has run out. Ask for a new one.");
    public static readonly ProblemKind FieldNoDate = new("LICENSES-0019", 400, "“{0}”不是日期：{1}。请按 2026-03-02 的写法填写。", "“{0}” is not a date: {1}. Write it like 2026-03-02.");
    public static readonly ProblemKind FieldNoNumber = new("LICENSES-0020", 400, "“{0}”不是数字：{1}。只填数字，不带单位。", "“{0}” is not a number: {1}. Give digits alone, without a unit.");
    public static readonly ProblemKind FieldNoPersonId = new("LICENSES-0021", 400, "“{0}”不是正确的公民身份号码：{1}。请与证件核对，末位 X 要大写。", "“{0}” is not a valid identity number: {1}. Compare it with the card; a final X is a capital.");
    public static readonly ProblemKind FieldNoCreditCode = new("LICENSES-0022", 400, "“{0}”不是正确的统一社会信用代码：{1}。请核对 18 位代码。", "“{0}” is not a valid unified social credit code: {1}. Check its 18 characters.");
    public static readonly ProblemKind FieldNoPhone = new("LICENSES-0023", 400, "“{0}”不是电话号码：{1}。固定电话要带区号。", "“{0}” is not a telephone number: {1}. A fixed line needs its area code.");
    public static readonly ProblemKind FieldNoChoice = new("LICENSES-0024", 400, "“{0}”只能填这几项之一：{1}。", "“{0}” must be one of these: {1}.");
    public static readonly ProblemKind TypeExists = new("LICENSES-0025", 409, "已经有证照类型 {0}。请打开它，在它上面修订。", "There is a license type {0} already. Open it and revise it.");
    public static readonly ProblemKind DefinerCode = new("LICENSES-0026", 400, "定义机构代码要是 18 位统一社会信用代码，末位校验码也要对。请与机构证书核对。", "The code of the defining authority must be a unified social credit code of 18 characters with a right check character.");
    public static readonly ProblemKind TypeSerial = new("LICENSES-0027", 400, "顺序号是三位数字，例如 001。", "The serial has three digits, for example 001.");
    public static readonly ProblemKind FieldIdShape = new("LICENSES-0028", 400, "英文名由字母开头，只用字母和数字，最多 {0} 位。", "The name in code begins with a letter and has letters and digits alone, {0} at most.");
    public static readonly ProblemKind FieldIdTaken = new("LICENSES-0029", 400, "英文名“{0}”已经用过，请换一个。", "The name “{0}” is taken; choose another.");
    public static readonly ProblemKind FieldLabelTaken = new("LICENSES-0030", 400, "已经有“{0}”这一项，请换一个名称。", "There is a field “{0}” already; choose another name.");
    public static readonly ProblemKind ChoicesMissing = new("LICENSES-0031", 400, "请写出可以选的几项，一行一项，至少两项。", "Give what can be chosen, one per line, two at least.");
    public static readonly ProblemKind YearsMissing = new("LICENSES-0032", 400, "请填写有效年数，1 到 {0}。", "Give the years of validity, 1 to {0}.");
    public static readonly ProblemKind NoFields = new("LICENSES-0033", 409, "还没有照面内容，不能启用。请先添加至少一项。", "There is nothing on the face yet. Add a field first.");
    public static readonly ProblemKind OutsideFace = new("LICENSES-0034", 400, "“{0}”超出了证照边界（{1} × {2} 毫米）。请改小坐标或者尺寸。", "“{0}” lies outside the face ({1} × {2} mm). Change its place or its size.");
    public static readonly ProblemKind NoPicture = new("LICENSES-0035", 400, "底图要是 PNG 或者 JPG 图片，最大 {0} MB。", "The background must be a PNG or JPG picture of {0} MB at most.");
    public static readonly ProblemKind SealMissing = new("LICENSES-0036", 400, "照面上要有印章和二维码。请填写它们的位置。", "The face must have the seal and the QR code. Give their places.");
    public static readonly ProblemKind DraftNotChanged = new("LICENSES-0037", 409, "这个类型没有正在编制的版本。请先点“修订”。", "There is no draft of this type. Press “Revise” first.");
    public static readonly ProblemKind DaysWrong = new("LICENSES-0038", 400, "天数填 1 到 {0}；没有时限要求就留空。", "Give 1 to {0} days, or leave it empty where there is no limit.");
    public static readonly ProblemKind LengthWrong = new("LICENSES-0039", 400, "最多字数填 1 到 {0}；没有另外的限制就留空。", "Give 1 to {0} characters, or leave it empty where there is no other limit.");
    public static readonly ProblemKind NotGathered = new("LICENSES-0040", 400, "请选择要报送的证照类型。", "Choose the type of the licenses.");
    public static readonly ProblemKind NotATable = new("LICENSES-0041", 400, "这个文件不是 CSV 或者 xlsx 表格。请用模板填写后再报送。", "This file is no CSV or xlsx table. Fill in the template.");
    public static readonly ProblemKind MissingColumns = new("LICENSES-0042", 400, "表格缺少这几列：{0}。请用模板填写，不要改列名。", "The table lacks these columns: {0}. Fill in the template and leave its column names.");
    public static readonly ProblemKind RowsWrong = new("LICENSES-0043", 400, "一次报送 1 到 {0} 份，这次有 {1} 份。请分成几次报送。", "Hand in 1 to {0} licenses at once; there are {1}. Hand them in by parts.");
    public static readonly ProblemKind ChooseAgency = new("LICENSES-0044", 400, "请选择颁发机构。", "Choose the issuing agency.");
    public static readonly ProblemKind NotTheIssuer = new("LICENSES-0045", 403, "“{0}”由{1}部门颁发，{2}不能报送。", "“{0}” is issued by agencies of {1}; {2} cannot hand it in.");
    public static readonly ProblemKind ChooseTable = new("LICENSES-0046", 400, "请选择要报送的文件，最大 {0} MB。", "Choose the file to hand in, {0} MB at most.");
    public static readonly ProblemKind NotSealed = new("LICENSES-0047", 409, "这份证照还没有加盖颁发机构的电子印章，暂时不能制作文件。请过些时候再来。", "This license does not bear the seal of its issuer yet, so there is no file of it. Come back later.");
}

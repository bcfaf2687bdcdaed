namespace Banshi.Platform.Errors;

/// <summary>Problems that every module can meet.</summary>
public static class PlatformProblems
{
    /// <summary>Somebody else changed the record in the meantime.</summary>
    public static readonly ProblemKind Stale = new("PLATFORM-0001", 409,
        "这条记录刚刚被他人更新。您的填写没有丢失，请核对最新内容后再提交一次。",
        "Somebody else has just changed this record. Nothing you entered is lost. Check the latest version and submit again.");

    /// <summary>No such record, or it is outside the reach of the person who asks.</summary>
    public static readonly ProblemKind Unknown = new("PLATFORM-0002", 404,
        "没有找到相应内容。请核对编号或网址，或返回首页重新查找。",
        "We could not find it. Check the number or the address, or start again from the home page.");

    /// <summary>The role does not allow it.</summary>
    public static readonly ProblemKind Forbidden = new("PLATFORM-0003", 403,
        "您的岗位没有办理这项操作的权限。如需办理，请联系本单位管理员。",
        "Your role does not allow this. Ask the administrator of your agency.");

    /// <summary>The form has wrong fields.</summary>
    public static readonly ProblemKind InvalidInput = new("PLATFORM-0004", 400,
        "有 {0} 处需要修改，请按提示逐项核对。",
        "Answers to correct: {0}. Follow the hints one by one.");

    /// <summary>A required field is empty; see <see cref="Missing"/>.</summary>
    internal static readonly ProblemKind Required = new("PLATFORM-0005", 400, "请填写{0}", "Enter {1}");

    /// <summary>A text is too long.</summary>
    public static readonly ProblemKind TooLong = new("PLATFORM-0006", 400, "{0}最多 {1} 个字，现在有 {2} 个字", "{0} may have {1} characters at most; it has {2}");

    /// <summary>A required field is empty.</summary>
    /// <param name="field">Name of the field in the form.</param>
    /// <param name="zh">What to enter, in Chinese.</param>
    /// <param name="en">The same in English, with its article.</param>
    public static FieldProblem Missing(string field, string zh, string en) => Required.For(field, zh, en);

    /// <summary>Collects the wrong fields of a form into one problem.</summary>
    public static Problem Invalid(IReadOnlyList<FieldProblem> fields) => InvalidInput.With(fields.Count) with { Fields = fields };
}

namespace Banshi.Licenses.Gathering;

/// <summary>A license as a department hands it in: nothing of it has been checked.</summary>
/// <param name="Line">Line of the file, or place in the call.</param>
/// <param name="Number">证照编号.</param>
/// <param name="HolderName">持证主体.</param>
/// <param name="HolderIdType">持证主体代码类型, a code or its name.</param>
/// <param name="HolderIdNumber">持证主体代码.</param>
/// <param name="IssuedOn">颁发日期.</param>
/// <param name="ValidTo">有效期截止日期, 长期 for ever; empty for what the type reckons.</param>
/// <param name="Fields">Values of the face by field id.</param>
internal sealed record GatherRow(
    int Line, string Number, string HolderName, string HolderIdType, string HolderIdNumber, string IssuedOn, string ValidTo, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The holder's photo, base64; empty for none.</summary>
    public string Photo { get; init; } = "";

    public string Value(string fieldId) => Fields.GetValueOrDefault(fieldId, "").Trim();
}

/// <summary>What is wrong with a row.</summary>
/// <param name="Kind">What of the three requirements it breaks.</param>
/// <param name="Column">The column of the template that it is about; empty for the row as a whole.</param>
/// <param name="Text">The reason and what to do, in Chinese.</param>
internal sealed record GatherFault(GatherFaultKind Kind, string Column, string Text);

/// <summary>What a row breaks.</summary>
internal enum GatherFaultKind
{
    /// <summary>不完整.</summary>
    Incomplete = 1,

    /// <summary>不正确.</summary>
    Incorrect = 2,

    /// <summary>不及时.</summary>
    Late = 3,

    /// <summary>与已有证照冲突.</summary>
    Conflicting = 4,
}

using Banshi.Identity.Contracts;

namespace Banshi.Licenses.Domain;

/// <summary>持证主体类别.</summary>
[Flags]
internal enum Holders
{
    None = 0,

    /// <summary>自然人.</summary>
    Person = 1,

    /// <summary>法人和其他组织.</summary>
    Organization = 2,
}

/// <summary>Which holders a document stands for (持证主体代码类型, GB/T 36903 annex A).</summary>
internal static class HolderKinds
{
    private const string OtherOrganization = "099";

    /// <summary>The codes that the platform knows, with their names.</summary>
    public static readonly IReadOnlyList<(string Code, string Name)> Documents =
    [
        (IdTypes.CreditCode, "统一社会信用代码"),
        (OtherOrganization, "其他法人或其他组织有效证件代码"),
        (IdTypes.PersonId, "公民身份号码"),
        ("114", "中国人民解放军军官证编号"),
        ("115", "武警警官证编号"),
        ("118", "解放军士兵证编号"),
        ("119", "武警士兵证编号"),
        ("120", "解放军文职人员证编号"),
        ("122", "武警文职人员证编号"),
        ("411", "外交护照号"),
        ("412", "公务护照号"),
        ("413", "公务普通护照号"),
        ("414", "普通护照号"),
        ("511", "台湾居民来往大陆通行证号码"),
        ("516", "港澳居民来往内地通行证号码"),
        ("999", "其他自然人有效证件代码"),
    ];

    /// <summary>What a document's holder is.</summary>
    public static Holders Of(string idType) => idType is IdTypes.CreditCode or OtherOrganization ? Holders.Organization : Holders.Person;
}

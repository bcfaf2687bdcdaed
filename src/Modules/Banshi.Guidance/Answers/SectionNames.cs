namespace Banshi.Guidance.Answers;

/// <summary>Headings of the sections of a guide.</summary>
internal static class SectionNames
{
    /// <summary>Its heading on the guide, in Chinese.</summary>
    public static string Of(string section) => section switch
    {
        Sections.Who => "谁能办",
        Sections.Materials => "要什么材料",
        Sections.Commitment => "可以承诺先办",
        Sections.Clock => "多久办好",
        Sections.Steps => "怎么办",
        Sections.Where => "在哪办",
        Sections.Fee => "收费",
        Sections.Result => "办成得到什么",
        Sections.Law => "依据",
        Sections.Visits => "要跑几次",
        _ => "常见问题",
    };
}

using System.Text;

namespace Banshi.Bench.Visits;

/// <summary>An application for the allowance of the very old (高龄津贴), page by page as a person fills it in.</summary>
internal static class ElderAllowance
{
    public const string Name = "高龄津贴给付";
    private const int MostPages = 12;

    private static readonly (string Name, string Value)[] Answers =
    [
        ("q.ageBand", "80 至 89 周岁"),
        ("q.registeredAddress.league", "152500000000"),
        ("q.registeredAddress.banner", "152525000000"),
        ("q.registeredAddress.town", "152525100000"),
        ("q.registeredAddress.village", "152525100204"),
        ("q.registeredAddress.detail", "第三牧业组 12 号"),
        ("q.sameAddress", "是"),
        ("q.otherPlace", "否"),
        ("q.pensionKind", "城乡居民养老金"),
        ("q.pensionAmount", "230"),
        ("q.assistance", "没有享受"),
        ("q.liveWith", "与子女居住"),
        ("q.selfCare", "部分需要帮助"),
        ("q.familyName", "朝鲁"),
        ("q.familyPhone", "13900000002"),
        ("q.familyRelation", "子女"),
        ("q.bank", "内蒙古农村商业银行"),
        ("q.account", "6217000000000000001"),
        ("q.certify", "手机刷脸"),
        ("q.contactPhone", "13900000002"),
        ("q.delivery", "Electronic"),
    ];

    private static readonly byte[] Scan = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    private static readonly string[] Materials = ["q.material-idCard", "q.material-household"];

    /// <summary>Starts a draft (or goes on with the one under way) and fills in all of it; returns its key. It is not submitted.</summary>
    public static async Task<Guid> FillInAsync(Visitor visitor, string taskCode)
    {
        var start = await visitor.GetAsync($"/apply/{taskCode}");
        var page = await visitor.PostAsync(start, $"/apply/{taskCode}");
        for (var step = 0; step < MostPages; step++)
        {
            if (page.Address.AbsolutePath.StartsWith("/apply/check/", StringComparison.Ordinal))
            {
                return Guid.Parse(page.Address.Segments[3]);
            }

            page = await AnswerAsync(visitor, page);
        }

        throw new InvalidOperationException($"The form did not come to its end: {page.Status} at {page.Address}.");
    }

    /// <summary>Answers one page; returns the next.</summary>
    public static Task<Page> AnswerAsync(Visitor visitor, Page page) => visitor.PostAsync(
        page,
        [("version", page.Hidden("version")), ("_act", "continue"), .. Answers.Where(answer => page.Asks(answer.Name))],
        Materials.Where(page.Asks).Select(name => (name, "scan.pdf", Scan)));
}

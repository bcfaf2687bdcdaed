using System.Net;
using System.Text;
using Banshi.TestKit;
using MiniExcelLibs;

namespace Banshi.IntegrationTests;

/// <summary>What another portal publishes beside what is in force here.</summary>
public sealed class SameSourceTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string Header = "task_name,catalog_code,task_code,task_type,dept_name,use_level,server_type,user_topic_type,project_type,anticipate_day,anticipate_type,promise_day,promise_type,by_law,accept_condition,handle_flow,limit_scene_num";
    private const string First = "测试事项甲,440120013901,11440000006940132H2440120013901,1,广东省卫生健康委员会,2,1,040,2,20,1,10,1,《某法》第三条,有固定场所,受理；审查；决定；办结；送达,0";
    private const string Second = "测试事项乙,440120013902,11440000006940132H2440120013902,1,广东省卫生健康委员会,2,1,040,2,30,1,20,1,《某法》第四条,有健康证明,受理；审查；决定；办结；送达,1";
    private const string Third = "测试事项丙,440120013903,11440000006940132H2440120013903,1,广东省卫生健康委员会,2,1,040,2,30,1,20,1,《某法》第五条,有健康证明,受理；审查；决定；办结；送达,1";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Comparison_OfTheSameLists_ShowsNone_AndOfAnAlteredElementExactlyThat()
    {
        await using var own = new BanshiHost();
        var admin = await Visitor.SignInAsync(own, "admin", _cancellation);
        var imported = await admin.SubmitAsync(await admin.OpenAsync("/admin/catalog/import"), "#File", [], ("File", File("lists.csv", Header, First, Second)));
        Assert.Contains("新增 2", imported.Text, StringComparison.Ordinal);

        var same = await CompareAsync(admin, File("same.csv", Header, First, Second));
        Assert.Equal([2, 0, 0, 0], Figures(same));
        Assert.Contains("没有发现不一致的事项", same.Text, StringComparison.Ordinal);

        var altered = await CompareAsync(admin, File("altered.csv", Header, First.Replace(",10,1,", ",5,1,", StringComparison.Ordinal), Second));
        Assert.Equal([1, 1, 0, 0], Figures(altered));
        var cells = altered.Document.QuerySelectorAll(".differences tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent)));
        Assert.Equal(["承诺办结时限|5 个工作日|10 个工作日"], cells);
        Assert.NotNull(altered.Document.QuerySelector("a[href='/items/11440000006940132H2440120013901']"));

        var other = await CompareAsync(admin, File("other.csv", Header, First, Third));
        Assert.Equal([1, 0, 1, 1], Figures(other));
        Assert.Equal(["对方没有", "本平台没有"], other.Document.QuerySelectorAll("article .ds-tag").Select(tag => tag.TextContent));
        Assert.Single((await admin.OpenAsync(other.Url + "?kind=NotWithUs")).Document.QuerySelectorAll("article"));
        Assert.Equal(HttpStatusCode.NotFound, (await admin.OpenAsync("/items/11440000006940132H2440120013903")).Status);
        Assert.Equal(3, (await admin.OpenAsync("/admin/catalog/same-source")).Document.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Column_ThatTheFileLacks_IsNoDifference()
    {
        await using var own = new BanshiHost();
        var reviewer = await Visitor.SignInAsync(own, "reviewer.saihan", _cancellation);

        var page = await CompareAsync(reviewer, File("names.csv", "task_name,catalog_code,task_code,task_type,dept_name", $"食品经营许可,000131101001,{Steps.FoodCase.Item},1,呼和浩特市赛罕区市场监督管理局"));

        Assert.Equal([0, 1, 0], Figures(page)[..3]);
        Assert.True(Figures(page)[3] > 0);
        var rows = page.Document.QuerySelectorAll($"#item-{Steps.FoodCase.Item} tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent)));
        Assert.Equal(["事项名称|食品经营许可|食品经营许可（新办）"], rows);

        var editor = await Visitor.SignInAsync(own, "editor.saihan.scjg", _cancellation);
        var draft = await editor.SubmitAsync(await editor.OpenAsync(page.Url + "?element=name"), $"form[action='/admin/catalog/drafts/start/{Steps.FoodCase.Item}'] button");
        Assert.StartsWith("/admin/catalog/drafts/show/", draft.Url, StringComparison.Ordinal);
        Assert.Empty((await (await Visitor.SignInAsync(own, "editor.dongwu.nm", _cancellation)).OpenAsync(page.Url)).Document.QuerySelectorAll("article"));
    }

    [Fact]
    public async Task ProvincialExport_IsComparedWhole_PageByPage_AndAsSpreadsheet()
    {
        var file = Path.Combine(Repository.SharedData, "items-export.csv");
        Assert.SkipUnless(System.IO.File.Exists(file), $"{file} is absent");
        await using var own = new BanshiHost();
        var admin = await Visitor.SignInAsync(own, "admin", _cancellation);
        var text = await System.IO.File.ReadAllTextAsync(file, _cancellation);
        var missing = await CompareAsync(admin, new Upload("items-export.csv", Encoding.UTF8.GetBytes(text)));
        Assert.Equal([0, 0, 1357, 0], Figures(missing));
        Assert.Equal(1357, await CountByPagesAsync(admin, missing));

        await admin.SubmitAsync(await admin.OpenAsync("/admin/catalog/import"), "#File", [], ("File", new Upload("items-export.csv", Encoding.UTF8.GetBytes(text))));
        Assert.Equal([1357, 0, 0, 0], Figures(await CompareAsync(admin, new Upload("items-export.csv", Encoding.UTF8.GetBytes(text)))));

        var altered = await CompareAsync(admin, new Upload("altered.csv", Encoding.UTF8.GetBytes(text.Replace("台湾医师内地医师资格认定（口腔),", "台湾医师内地医师资格认定（牙科）,", StringComparison.Ordinal))));
        Assert.Equal([1356, 1, 0, 0], Figures(altered));
        using var sheet = new MemoryStream(await admin.Client.GetByteArrayAsync(new Uri(altered.Document.QuerySelector("a[href*=xlsx]")!.GetAttribute("href")!, UriKind.Relative), _cancellation));
        var row = Assert.Single(sheet.Query(useHeaderRow: true).Cast<IDictionary<string, object>>());
        Assert.Equal(("事项名称", "台湾医师内地医师资格认定（牙科）"), ((string)row["要素"], (string)row["对方内容"]));
    }

    [Theory]
    [InlineData("a,b\n1,2", "表头不是已知的清单格式")]
    [InlineData("", "请选择要比对的文件")]
    [InlineData(Header, "有 0 行")]
    public async Task File_ThatIsNoTableOfLists_IsRefusedWithWhatToDo(string content, string message)
    {
        var page = await CompareAsync(await Visitor.SignInAsync(host, "admin", _cancellation), new Upload("file.csv", Encoding.UTF8.GetBytes(content)));
        Assert.Contains(message, Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_WithABadRow_IsNotCompared()
    {
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);

        var page = await CompareAsync(admin, File("bad.csv", Header, First, First, Second.Replace("11440000006940132H2440120013902", "1.1E+30", StringComparison.Ordinal)));

        Assert.Contains("有 2 行读不了", page.Text, StringComparison.Ordinal);
        Assert.Contains("与第 2 行重复", page.TextOf(".table-frame"), StringComparison.Ordinal);
        Assert.Contains("科学计数", page.TextOf(".table-frame"), StringComparison.Ordinal);
        Assert.NotEmpty((await admin.OpenAsync("/admin/catalog/same-source")).Document.QuerySelectorAll(".empty"));
    }

    [Theory]
    [InlineData("editor.saihan.scjg", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("supervisor", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData("reviewer.saihan", HttpStatusCode.OK, HttpStatusCode.OK)]
    public async Task Comparison_IsReadByTheCatalogsOfficers_AndMadeByTheServiceAdministration(string account, HttpStatusCode read, HttpStatusCode make)
    {
        var visitor = await Visitor.SignInAsync(host, account, _cancellation);
        Assert.Equal(read, (await visitor.OpenAsync("/admin/catalog/same-source")).Status);
        Assert.Equal(make, (await visitor.OpenAsync("/admin/catalog/same-source/compare")).Status);
    }

    private static async Task<int> CountByPagesAsync(Visitor visitor, PageView page)
    {
        var codes = new HashSet<string>();
        for (var address = page.Url; address is not null;)
        {
            var shown = await visitor.OpenAsync(address);
            Assert.All(shown.Document.QuerySelectorAll("article").Select(section => section.Id!), id => Assert.True(codes.Add(id)));
            address = shown.Document.QuerySelector("a[rel=next]")?.GetAttribute("href") is { } next ? page.Url + next : null;
        }

        return codes.Count;
    }

    private static Upload File(string name, params string[] lines) => new(name, Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    private static List<int> Figures(PageView page) => [.. page.Document.QuerySelectorAll(".figures dd").Select(figure => int.Parse(figure.TextContent, System.Globalization.CultureInfo.InvariantCulture))];

    private static async Task<PageView> CompareAsync(Visitor officer, Upload file) =>
        await officer.SubmitAsync(await officer.OpenAsync("/admin/catalog/same-source/compare"), "#File", [], ("File", file));
}

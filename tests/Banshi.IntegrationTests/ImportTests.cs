using System.Net;
using System.Text;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

public sealed class ImportTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string Header = "code,catalog_code,name,catalog_name,type,department,level,region,service_object,theme,legal_limit,legal_unit,promised_limit,promised_unit,accept_condition,materials";
    private const string Good = "11150105YL2200042E4000131101009,000131101009,测试事项一,测试事项,行政许可,呼和浩特市赛罕区市场监督管理局,县级,150105000000,自然人,其他,20,工作日,8,工作日,有固定场所,身份证";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task ProvincialExport_IsTakenWholeAndAgainChangesNothing()
    {
        var file = Path.Combine(Repository.SharedData, "items-export.csv");
        Assert.SkipUnless(File.Exists(file), $"{file} is absent");
        var bytes = await File.ReadAllBytesAsync(file, _cancellation);

        var first = await ImportAsync("items-export.csv", bytes);
        Assert.Contains("全部 1357 行已导入：新增 1357，更新 0，没有变化 0", first.Text, StringComparison.Ordinal);
        Assert.Equal(first.Document.QuerySelectorAll("tbody tr").Length, first.Document.QuerySelectorAll("tbody tr:has(li)").Length);
        Assert.Contains("校验码不对", first.Text, StringComparison.Ordinal);

        var again = await ImportAsync("items-export.csv", bytes);
        Assert.Contains("新增 0，更新 0，没有变化 1357", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenCopy_OfTheExport_ImportsNothing()
    {
        var file = Path.Combine(Repository.SharedData, "items-export.csv");
        Assert.SkipUnless(File.Exists(file), $"{file} is absent");
        var lines = await File.ReadAllLinesAsync(file, _cancellation);
        var broken = string.Join('\n', [.. lines[..^1], "1.1E+30" + lines[^1][lines[^1].IndexOf(',', StringComparison.Ordinal)..]]);
        await using var other = new BanshiHost();
        var admin = await Visitor.SignInAsync(other, "admin", _cancellation);

        var report = await ImportAsync(admin, "broken.csv", Encoding.UTF8.GetBytes(broken));

        Assert.Contains("没有导入任何内容：1357 行中有 1 行被拒绝", report.Text, StringComparison.Ordinal);
        Assert.Contains("科学计数", report.Text, StringComparison.Ordinal);
        var name = lines[1].Split(',')[2];
        Assert.DoesNotContain(name, (await admin.OpenAsync($"/search?q={Uri.EscapeDataString(name)}")).TextOf(".hits, .empty"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_InGbk_IsReadAsItWasMeant()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = $"{Header}\n{Good.Replace("1009", "1010", StringComparison.Ordinal).Replace("测试事项一", "国标编码的测试事项，名称里有繁體字和生僻字喆", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal)}";

        var report = await ImportAsync("gbk.csv", Encoding.GetEncoding("GB18030").GetBytes(text));

        Assert.Contains("新增 1", report.Text, StringComparison.Ordinal);
        Assert.Contains("国标编码的测试事项名称里有繁體字和生僻字喆", (await AllRowsAsync(report)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cells_WithMarkup_BecomePlainTextAndAreNamed()
    {
        var row = Good.Replace("1009", "1011", StringComparison.Ordinal)
            .Replace("有固定场所", "\"<p>有固定场所<br>有健康证明</p><script>alert(1)</script>\"", StringComparison.Ordinal);

        var report = await ImportAsync("markup.csv", Encoding.UTF8.GetBytes($"{Header}\n{row}"));

        Assert.Contains("网页", report.Text, StringComparison.Ordinal);
        var guide = await Visitor.Of(host, _cancellation).OpenAsync("/items/11150105YL2200042E4000131101011");
        Assert.Contains("有固定场所 有健康证明", guide.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(1)", guide.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("11150105YL2200042E4000131101009", "1.1E+30", "科学计数")]
    [InlineData("11150105YL2200042E4000131101009", "11150105", "实施编码“11150105”应为 31 位")]
    [InlineData("20,工作日,8,工作日", "20,工作日,30,工作日", "长于法定办结时限")]
    [InlineData("000131101009,测试", "000131101777,测试", "不一致")]
    [InlineData("县级", "八级", "不在国家标准的取值范围内")]
    public async Task Row_ThatBreaksARule_RefusesTheWholeFile(string right, string wrong, string message)
    {
        var second = Good.Replace("1009", "1012", StringComparison.Ordinal).Replace("测试事项一", "不会导入的事项", StringComparison.Ordinal);
        var text = $"{Header}\n{second}\n{Good.Replace(right, wrong, StringComparison.Ordinal)}";

        var report = await ImportAsync("wrong.csv", Encoding.UTF8.GetBytes(text));

        Assert.Contains("没有导入任何内容：2 行中有 1 行被拒绝", report.Text, StringComparison.Ordinal);
        Assert.Contains(message, report.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor.Of(host, _cancellation).OpenAsync("/items/11150105YL2200042E4000131101012")).Status);
    }

    [Fact]
    public async Task CreditCode_WithAWrongCheckDigit_IsImportedWithAWarning()
    {
        var row = Good.Replace("11150105YL2200042E", "11150105YL22000429", StringComparison.Ordinal);

        var report = await ImportAsync("old-code.csv", Encoding.UTF8.GetBytes($"{Header}\n{row}"));

        Assert.Contains("新增 1", report.Text, StringComparison.Ordinal);
        Assert.Contains("“11150105YL22000429”的校验码不对，请与登记机关核实", report.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.csv", "", "请选择要导入的清单文件")]
    [InlineData("picture.csv", "a,b\n1,2", "表头不是已知的清单格式")]
    [InlineData("broken.xlsx", "PK\u0003\u0004 no workbook", "读不出表格")]
    public async Task File_ThatIsNoList_IsRefusedWithWhatToDo(string name, string content, string message)
    {
        var page = await ImportAsync(name, Encoding.UTF8.GetBytes(content));

        Assert.Contains(message, Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    private async Task<PageView> ImportAsync(string name, byte[] content) => await ImportAsync(await Visitor.SignInAsync(host, "admin", _cancellation), name, content);

    private static async Task<PageView> ImportAsync(Visitor admin, string name, byte[] content) =>
        await admin.SubmitAsync(await admin.OpenAsync("/admin/catalog/import"), "#File", [], ("File", new Upload(name, content)));

    private async Task<PageView> AllRowsAsync(PageView report) =>
        await (await Visitor.SignInAsync(host, "admin", _cancellation)).OpenAsync(report.Url.Split('?')[0] + "?show=all");
}

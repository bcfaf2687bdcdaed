using System.Text;
using Banshi.EndToEndTests.People;
using Banshi.EndToEndTests.Walks;
using Banshi.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Banshi.EndToEndTests.Accessible;

/// <summary>axe on what a page can look like besides its first sight: errors, outcomes, opened parts.</summary>
public sealed class StateTests(TestRun run)
{
    private const string Header = "code,catalog_code,name,catalog_name,type,department,level,region,service_object,theme,legal_limit,legal_unit,promised_limit,promised_unit,accept_condition,materials";
    private const string Row = "11150105YL2200042E4000131101009,000131101009,测试事项,测试事项,行政许可,呼和浩特市赛罕区市场监督管理局,县级,150105000000,自然人,其他,20,工作日,8,工作日,有固定场所,身份证";

    private readonly Findings _findings = new(Audit.Whole);

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task PublicPage_InEachState_IsAccessible(int width)
    {
        await using var person = await ArriveAsync(width);
        foreach (var path in new[] { "/search?q=开饭店", "/search?q=没有这样的事", "/search?q=结火登记", "/search?q=登记&online=true", "/ask?q=办残疾证要带什么材料", "/ask?q=手把肉怎么煮", "/choose?audience=person", "/items/places/000131101001", $"/items/{FoodLicense.TaskCode}", "/themes/show/person/040", "/themes/show/firm/010" })
        {
            Assert.Equal(200, await person.GoAsync(path));
        }

        Assert.Equal(404, await person.GoAsync("/no/such/page"));
        await person.GoAsync("/sign-in");
        await person.FillAsync("账号", "nobody.here");
        await person.FillAsync("密码", "not the password 1");
        await person.PressButtonAsync("下一步");
        await Expect(person.Page.Locator(".error-summary")).ToBeVisibleAsync();
        await person.GoAsync("/sign-up");
        await person.PressButtonAsync("注册，下一步设置第二重验证");
        await Expect(person.Page.Locator(".error-summary")).ToBeVisibleAsync();
        await person.PressAsync(person.Page.Locator("button.tool[name=size]"));
        await Expect(person.Page.Locator("html")).ToHaveAttributeAsync("data-size", "lg");
        _findings.AssertNone();
    }

    [Fact]
    public async Task Verification_InEachOfItsOutcomes_IsAccessible()
    {
        await using var holder = await ArriveAsync(1280, "wang.fang");
        await holder.GoAsync("/my/licenses");
        await holder.PressAsync(holder.Page.Locator(".license-card__link").First);
        var identifier = holder.Page.Url.Split('/')[^1];
        var pdf = await holder.DownloadAsync($"/my/licenses/file/{identifier}/pdf");

        await VerifyAsync(holder, "license.pdf", pdf, "Valid");
        await VerifyAsync(holder, "altered.pdf", [.. pdf, (byte)'\n'], "Altered");
        await VerifyAsync(holder, "other.pdf", "%PDF-1.4 something else"u8.ToArray(), "NotOurs");
        await RevokeAsync(identifier);
        await VerifyAsync(holder, "license.pdf", pdf, "Ended");
        await holder.GoAsync($"/verify?identifier={identifier}");
        await Expect(holder.Page.Locator("[data-verdict=Ended]")).ToBeVisibleAsync();
        _findings.AssertNone();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Form_WithErrors_IsAccessible(int width)
    {
        await using var person = await ArriveAsync(width, width == 390 ? "wang.fang" : "bayar");
        var applicant = new Applicant(person, "");
        await applicant.BeginAtAsync(FoodLicense.TaskCode, "办理情形");
        foreach (var (section, fill) in new (string, Func<Task>)[]
        {
            ("办理情形", () => person.ChooseAsync("您属于哪种情形", "餐饮服务经营者")),
            ("经营场所", () => Task.CompletedTask),
        })
        {
            await person.SeeHeadingAsync(section);
            await applicant.ContinueAsync();
            await Expect(person.Page.Locator(".error-summary")).ToBeVisibleAsync();
            await fill();
            await applicant.ContinueAsync();
        }

        await person.GoAsync($"/apply/check/{applicant.CaseId}");
        foreach (var section in new[] { "scope", "people", "facilities", "materials", "contact" })
        {
            await person.GoAsync($"/apply/section/{applicant.CaseId}/{section}");
        }

        _findings.AssertNone();
    }

    [Fact]
    public async Task Desk_AndAdministration_InEachState_AreAccessible()
    {
        await using var clerk = await ArriveAsync(1280, "window.saihan");
        foreach (var path in new[] { "/desk?queue=mine&q=nobody", "/desk/walk-in?q=开饭店", "/desk/walk-in?q=没有这样的事", $"/desk/walk-in/applicant/{FoodLicense.TaskCode}" })
        {
            Assert.Equal(200, await clerk.GoAsync(path));
        }

        await clerk.PressButtonAsync("下一步，录入申请");
        await Expect(clerk.Page.Locator(".error-summary")).ToBeVisibleAsync();
        await using var admin = await ArriveAsync(1280, "admin");
        await ImportAsync(admin, Header + "\n" + Row);
        await ImportAsync(admin, Header + "\n" + Row.Replace("11150105", "1.1E+30", StringComparison.Ordinal));
        await admin.GoAsync("/admin/accounts/appoint");
        await admin.PressButtonAsync("开设");
        await Expect(admin.Page.Locator(".error-summary")).ToBeVisibleAsync();
        _findings.AssertNone();
    }

    private static async Task ImportAsync(Person admin, string text)
    {
        await admin.GoAsync("/admin/catalog/import");
        await admin.Page.Locator("#File").SetInputFilesAsync(new FilePayload { Name = "list.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) });
        await admin.PressButtonAsync("检查并导入");
        await admin.SeeHeadingAsync("导入报告");
    }

    private static async Task VerifyAsync(Person person, string name, byte[] file, string verdict)
    {
        await person.GoAsync("/verify");
        await person.Page.Locator("#File").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/pdf", Buffer = file });
        await person.PressButtonAsync("上传核验");
        await Expect(person.Page.Locator("[data-verdict]")).ToHaveAttributeAsync("data-verdict", verdict);
    }

    private async Task RevokeAsync(string identifier)
    {
        await using var approver = await ArriveAsync(1280, "approver.saihan");
        await approver.GoAsync($"/desk/licenses?q={identifier}");
        await approver.FillAsync("理由和依据", "持证人死亡，依法注销");
        await approver.PressAsync(approver.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "撤销", Exact = true }));
    }

    private async Task<Person> ArriveAsync(int width, string? account = null)
    {
        var person = await Person.ArriveAsync(run.Browser, await run.HostAsync(TestDatabase.Sqlite), new Screen(width), _findings);
        if (account is not null)
        {
            await person.SignInAsync(account);
        }

        return person;
    }
}

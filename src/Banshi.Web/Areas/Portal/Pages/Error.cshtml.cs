using Banshi.Platform;
using Banshi.Platform.Errors;
using Banshi.Web.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Banshi.Web.Areas.Portal.Pages;

[IgnoreAntiforgeryToken]
[WithoutForm]
internal sealed class ErrorModel(IStringLocalizer<WebStrings> texts, IOptions<SiteOptions> site) : PageOf<ShowError>
{
    public string Heading { get; private set; } = "";

    public string Advice { get; private set; } = "";

    public string? Code { get; private set; }

    public string Hotline => site.Value.Hotline;

    public void OnGet(int status) => Show(status);

    public void OnPost(int status) => Show(status);

    private void Show(int status)
    {
        Response.StatusCode = status;
        var problem = HttpContext.Features.Get<Problem>();
        (Heading, Advice) = status switch
        {
            400 => (texts["页面已过期"], texts["页面打开时间较长或者在别处重新登录过。请返回上一页，刷新后再提交一次，已保存的内容都在。"]),
            403 => (texts["您没有办理这项操作的权限"], PlatformProblems.Forbidden.With().Title),
            404 => (texts["没有找到这个页面"], PlatformProblems.Unknown.With().Title),
            410 => (texts["这项内容已经失效"], texts["请返回首页重新查找，或者拨打热线咨询。"]),
            413 => (texts["上传的内容太大"], texts["单个文件不超过 20 MB，一次提交的总量不超过 500 MB。请压缩或分几次上传，已保存的内容都在。"]),
            429 => (texts["操作太频繁"], texts["请稍等一分钟再试，已保存的内容都在。"]),
            _ => (texts["系统暂时不能处理"], texts["您已经保存的内容不会丢失。请稍后再试；如果一直这样，请拨打热线告诉我们。"]),
        };
        if (problem is not null)
        {
            (Advice, Code) = (problem.Title, problem.Kind.Code);
        }
    }
}

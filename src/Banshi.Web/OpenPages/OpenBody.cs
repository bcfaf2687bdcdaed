using Banshi.Platform.Published;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Banshi.Web.OpenPages;

/// <summary>What stands between header and footer of an open page. Header and footer are rendered for each visitor, as they name who has signed in.</summary>
/// <param name="Edition">When what it shows was read.</param>
/// <param name="Html">The rendered HTML.</param>
/// <param name="ViewData">What the page told its layout, as the title.</param>
internal sealed record OpenBody(PublishedEdition Edition, string Html, IReadOnlyDictionary<string, object?> ViewData)
{
    // A character takes two bytes.
    public long Size => Html.Length * 2L;

    public ViewResult Shown(IModelMetadataProvider metadata, ActionContext context)
    {
        var data = new ViewDataDictionary<OpenBody>(metadata, context.ModelState) { Model = this };
        foreach (var (name, value) in ViewData)
        {
            data[name] = value;
        }

        return new ViewResult { ViewName = "/Pages/Shared/_OpenBody.cshtml", ViewData = data };
    }
}

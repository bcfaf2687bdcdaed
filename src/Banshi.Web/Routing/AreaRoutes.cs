using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Banshi.Web.Routing;

/// <summary>The URL is the folder: area Portal is the root, Desk and Admin are /desk and /admin, names become kebab-case.</summary>
internal sealed partial class AreaRoutes : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        foreach (var selector in model.Selectors)
        {
            var route = selector.AttributeRouteModel!;
            route.Template = string.Join('/', route.Template!.Split('/').Where((segment, index) => index > 0 || segment != "Portal").Select(Kebab));
        }
    }

    private static string Kebab(string segment) =>
        segment.StartsWith('{') ? segment : WordStart().Replace(segment, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]")]
    private static partial Regex WordStart();
}

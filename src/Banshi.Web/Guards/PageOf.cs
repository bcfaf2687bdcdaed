using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.TagHelpers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Banshi.Web.Guards;

/// <summary>
/// A page that serves one use case, and so stands behind that use case's guard. It is the only base that a page may have: a page that declares no use case
/// fails the build.
/// </summary>
/// <typeparam name="TUseCase">The use case.</typeparam>
public abstract class PageOf<TUseCase> : PageModel
    where TUseCase : IGuarded
{
    /// <summary>Shows the page again with what is wrong: beside its field where the problem names one, above the form in any case.</summary>
    protected IActionResult Fail(Problem problem)
    {
        if (problem.Kind.Status is StatusCodes.Status404NotFound or StatusCodes.Status403Forbidden or StatusCodes.Status410Gone)
        {
            HttpContext.Features.Set(problem);
            return StatusCode(problem.Kind.Status);
        }

        if (problem.Fields.Count == 0)
        {
            ModelState.AddModelError("", problem.Title);
        }

        ViewData[ErrorSummaryTagHelper.OrderKey] = problem.Fields.Select(field => field.Field).ToList();
        foreach (var field in problem.Fields)
        {
            ModelState.AddModelError(field.Field, field.Message);
        }

        Response.StatusCode = problem.Kind.Status;
        return Page();
    }
}

using Banshi.Cases.Domain;
using Banshi.Cases.Views;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Displays;

/// <summary>The address that an act about displays is posted to: it leads back, or says what is in the way.</summary>
internal abstract class DisplayActPage<TUseCase>(ActorSource actors) : PageOf<TUseCase>
    where TUseCase : IGuarded
{
    protected const string List = "/desk/displays";

    /// <summary>Where to go on from what is in the way.</summary>
    public string Back { get; protected set; } = List;

    public IActionResult OnGet() => Redirect(List);

    protected IActionResult Done(Problem? problem) => problem is null ? Redirect(Back) : Fail(problem);

    /// <summary>Back to the check of the draft.</summary>
    protected IActionResult Done(Result<DraftAccess.AnyDraft> result) =>
        result.Is(out var draft, out var problem) ? Redirect(DraftRoutes.Of(actors.Current, draft.Of).Check(draft.Of.Id)) : Fail(problem);
}

using Banshi.Cases.Views;
using Banshi.Platform.Actors;

namespace Banshi.Cases.Areas.Portal.Pages.My.Cases;

/// <summary>The page of something that an applicant does with a case.</summary>
internal abstract class MyActPage<TUseCase>(ViewMyCase view) : ActPage<TUseCase, ViewMyCase.View>(view.RunAsync, "/my/cases/show")
    where TUseCase : IGuarded
{
    public ViewMyCase.View Case => Shown;
}

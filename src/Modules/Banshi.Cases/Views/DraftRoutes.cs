using Banshi.Platform.Actors;

namespace Banshi.Cases.Views;

/// <summary>Addresses of the pages of a draft: an applicant's in the portal, a clerk's at the window. The pages themselves are the same.</summary>
internal sealed record DraftRoutes(string Sections, string Checks, string Cases)
{
    private static readonly DraftRoutes Portal = new("/apply/section", "/apply/check", "/my/cases/show");
    private static readonly DraftRoutes Window = new("/desk/walk-in/section", "/desk/walk-in/check", "/desk/cases");

    public static DraftRoutes Of(Actor actor) => actor.Channel == Channel.Window ? Window : Portal;

    public string Section(Guid draft, string section) => $"{Sections}/{draft}/{section}";

    public string Check(Guid draft) => $"{Checks}/{draft}";

    /// <summary>The first page that is not done, or the check.</summary>
    public string GoOn(Guid draft) => $"{Checks}/{draft}?go=true";

    public string Case(Guid id) => $"{Cases}/{id}";
}

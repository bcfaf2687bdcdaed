using Banshi.Cases.Domain;
using Banshi.Platform.Actors;

namespace Banshi.Cases.Views;

/// <summary>
/// Addresses of the pages of a draft: an applicant's in the portal, a clerk's at the window; of a case, of the one form of a life event, or of what others
/// decide. The pages of the form are the same for all.
/// </summary>
internal sealed record DraftRoutes(string Sections, string Checks, string Submitted)
{
    private static readonly DraftRoutes Portal = new("/apply/section", "/apply/check", "/my/cases/show");
    private static readonly DraftRoutes Window = new("/desk/walk-in/section", "/desk/walk-in/check", "/desk/cases");

    public static DraftRoutes Of(Actor actor, IDraft draft) => draft is CrossRegionCase ? OfCrossRegion(actor) : Of(actor, draft is LifeEventCase);

    public static DraftRoutes OfCrossRegion(Actor actor) => actor.Channel == Channel.Window
        ? Window with { Checks = "/desk/cross-region/check", Submitted = "/desk/cross-region/show" }
        : Portal with { Checks = "/apply/elsewhere/check", Submitted = "/my/life-events/show" };

    public static DraftRoutes Of(Actor actor, bool isLifeEvent) => (actor.Channel == Channel.Window, isLifeEvent) switch
    {
        (false, false) => Portal,
        (false, true) => Portal with { Checks = "/apply/life-event/check", Submitted = "/my/life-events/show" },
        (true, false) => Window,
        (true, true) => Window with { Checks = "/desk/walk-in/life-event-check", Submitted = "/desk/life-events" },
    };

    public string Section(Guid draft, string section) => $"{Sections}/{draft}/{section}";

    public string Check(Guid draft) => $"{Checks}/{draft}";

    /// <summary>The first page that is not done, or the check.</summary>
    public string GoOn(Guid draft) => $"{Checks}/{draft}?go=true";

    /// <summary>What a draft has become once it is submitted.</summary>
    public string Done(Guid id) => $"{Submitted}/{id}";

    /// <summary>The same for a part that is followed under its life event alone.</summary>
    public string Done(Guid id, Guid? lifeEvent) => lifeEvent is { } whole ? (Window with { Submitted = "/desk/life-events" }).Done(whole) : Done(id);
}

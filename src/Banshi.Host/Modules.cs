using Banshi.Platform;

namespace Banshi.Host;

/// <summary>The modules of this program.</summary>
internal static class Modules
{
    public static readonly IReadOnlyList<IModule> All =
    [
        new Directory.DirectoryModule(),
        new Identity.IdentityModule(),
        new Forms.FormsModule(),
        new Catalog.CatalogModule(),
        new Licenses.LicensesModule(),
        new Cases.CasesModule(),
        new Feedback.FeedbackModule(),
        new Guidance.GuidanceModule(),
        new Notices.NoticesModule(),
        new Exchange.ExchangeModule(),
    ];
}

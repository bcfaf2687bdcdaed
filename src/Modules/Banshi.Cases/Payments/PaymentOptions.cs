using Banshi.Platform;

namespace Banshi.Cases.Payments;

/// <summary>How fees are paid. Section <c>Payments</c> of the configuration.</summary>
internal sealed class PaymentOptions
{
    public const string Section = "Payments";

    /// <summary>Base address of the gateway; empty where there is none, and bills cannot be issued.</summary>
    public string Url { get; set; } = "";

    /// <summary>The key that it asks for, sent as a bearer token.</summary>
    public string Key { get; set; } = "";

    /// <summary>Whether fees can be paid here: through the gateway, or in the sample region, where no money moves and the page says so.</summary>
    public bool IsOpen(SiteOptions site) => Url.Length > 0 || site.IsSample;
}

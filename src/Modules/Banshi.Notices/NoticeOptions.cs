using Banshi.Platform;

namespace Banshi.Notices;

/// <summary>How notices leave the platform. Section <c>Notices</c> of the configuration.</summary>
internal sealed class NoticeOptions
{
    public const string Section = "Notices";

    /// <summary>Where short messages are posted to; empty where there is no gateway, and none are sent.</summary>
    public string SmsUrl { get; set; } = "";

    /// <summary>The key that the gateway asks for, sent as a bearer token.</summary>
    public string SmsKey { get; set; } = "";

    /// <summary>Whether short messages are made at all: through the gateway, or in the sample region, where they only seem to go out and the page says so.</summary>
    public bool HasSms(SiteOptions site) => SmsUrl.Length > 0 || site.IsSample;

    /// <summary>Messages to browsers.</summary>
    public PushOptions Push { get; set; } = new();

    /// <summary>E-mails.</summary>
    public MailOptions Mail { get; set; } = new();

    /// <summary>From when on in the evening nobody is woken by a message, legal local time.</summary>
    public TimeOnly QuietFrom { get; set; } = new(21, 0);

    /// <summary>Until when in the morning.</summary>
    public TimeOnly QuietTo { get; set; } = new(8, 0);
}

/// <summary>Messages to browsers (RFC 8030). Section <c>Notices:Push</c>.</summary>
internal sealed class PushOptions
{
    /// <summary>Whether messages are pushed.</summary>
    public bool IsOn { get; set; }

    /// <summary>Who answers for them, as push services want to know it: <c>mailto:…</c> or <c>https://…</c>. Without it nothing is pushed.</summary>
    public string Contact { get; set; } = "";

    /// <summary>Host names of the push services that messages go to, with commas between; <c>*.</c> stands for all below.</summary>
    public string Services { get; set; } = "fcm.googleapis.com, *.push.services.mozilla.com, *.push.apple.com, *.notify.windows.com";
}

/// <summary>The mail server of the operator. Section <c>Notices:Mail</c>.</summary>
internal sealed class MailOptions
{
    /// <summary>Its name; empty where there is none, and no e-mails are sent.</summary>
    public string Host { get; set; } = "";

    /// <summary>Its port: 587 with STARTTLS, 465 with TLS from the beginning.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Whether it is spoken to without TLS; for a relay on the same machine.</summary>
    public bool IsPlain { get; set; }

    /// <summary>Name to sign in with; empty where nobody has to.</summary>
    public string User { get; set; } = "";

    /// <summary>Password to sign in with.</summary>
    public string Password { get; set; } = "";

    /// <summary>The address from which e-mails come.</summary>
    public string From { get; set; } = "";
}

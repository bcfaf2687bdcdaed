using Banshi.Platform;

namespace Banshi.Cases.Post;

/// <summary>How results are posted. Section <c>Post</c> of the configuration.</summary>
internal sealed class PostOptions
{
    public const string Section = "Post";

    /// <summary>Base address of the service; empty where there is none, and clerks enter the tracking number.</summary>
    public string Url { get; set; } = "";

    /// <summary>The key that it asks for, sent as a bearer token.</summary>
    public string Key { get; set; } = "";

    /// <summary>Whether parcels can be ordered: from the service, or in the sample region, where none is sent and the page says so.</summary>
    public bool IsOpen(SiteOptions site) => Url.Length > 0 || site.IsSample;
}

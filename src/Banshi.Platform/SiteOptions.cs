namespace Banshi.Platform;

/// <summary>What this installation is called, and whether its data are samples. Section <c>Site</c> of the configuration.</summary>
public sealed class SiteOptions
{
    /// <summary>The region that the platform serves, for example 内蒙古自治区.</summary>
    public string Region { get; set; } = "内蒙古自治区";

    /// <summary>The same in English.</summary>
    public string RegionEn { get; set; } = "Inner Mongolia";

    /// <summary>Twelve-digit division code of the region: partner platforms know this one by it.</summary>
    public string Division { get; set; } = "150000000000";

    /// <summary>The region in the language of the reader.</summary>
    public string RegionName => BothLanguages.IsEnglish ? RegionEn : Region;

    /// <summary>The address that people and QR codes use, without a slash at the end.</summary>
    public string PublicUrl { get; set; } = "http://127.0.0.1:5080";

    /// <summary>The hotline that helps when a page does not.</summary>
    public string Hotline { get; set; } = "12345";

    /// <summary>Whether the sample region is loaded: pages say so, and sample accounts work. Impossible in production.</summary>
    public bool IsSample { get; set; }
}

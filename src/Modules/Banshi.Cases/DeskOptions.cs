namespace Banshi.Cases;

/// <summary>Section <c>Cases:Desk</c> of the configuration.</summary>
internal sealed class DeskOptions
{
    public const string Section = "Cases:Desk";

    /// <summary>Up to how many cases a bulk act is carried out while its officer waits; more become a long task.</summary>
    public int BulkAtOnce { get; set; } = 20;

    /// <summary>How many cases an exported list may have.</summary>
    public int MostExported { get; set; } = 50_000;

    /// <summary>Of how many weeks the load of a center is told.</summary>
    public int LoadWeeks { get; set; } = 8;

    /// <summary>How many cases there must be in that time, and on how many days, before anything is said about the load of a center.</summary>
    public int LoadCases { get; set; } = 30;

    public int LoadDays { get; set; } = 5;
}

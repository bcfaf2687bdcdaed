namespace Banshi.Cases.Timing;

/// <summary>
/// The working days in which each step of an application taken elsewhere is done: the region's own promise to people, beside what the law sets. Section
/// <c>Cases:CrossRegion</c> of the configuration.
/// </summary>
internal sealed class CrossRegionOptions
{
    public const string Section = "Cases:CrossRegion";

    /// <summary>代收窗口移送.</summary>
    public int Forward { get; set; } = 1;

    /// <summary>办理单位答复是否受理.</summary>
    public int Answer { get; set; } = 2;

    /// <summary>办理单位寄送结果.</summary>
    public int SendResult { get; set; } = 1;

    /// <summary>代收窗口交付申请人.</summary>
    public int HandOver { get; set; } = 1;
}

namespace Banshi.Catalog;

/// <summary>Time limits of review, in working days (settings <c>Catalog:Review</c>).</summary>
internal sealed class ReviewOptions
{
    /// <summary>For the service administration of each level.</summary>
    public int LevelDays { get; set; } = 5;

    /// <summary>For a department in joint review.</summary>
    public int JointDays { get; set; } = 5;
}

using Banshi.Standards;

namespace Banshi.Directory.Domain;

/// <summary>
/// Names of service places, 内政发〔2022〕20号 二(二)2(1): ××盟(市)政务服务中心, ××旗(县、市、区)政务服务中心, ××旗(县、市、区)××苏木(乡、镇、街道)便民服务中心,
/// ××苏木(乡、镇、街道)××嘎查(村、社区)便民服务站.
/// </summary>
internal static class CenterName
{
    private static readonly string[] VillageSuffixes = ["居民委员会", "村民委员会", "居委会", "村委会", "委员会"];

    /// <summary>The prescribed name for the last division of a path from the region downward.</summary>
    public static string For(IReadOnlyList<(string Name, DivisionLevel Level)> path)
    {
        var (name, level) = path[^1];
        return level switch
        {
            DivisionLevel.Town => $"{path[^2].Name}{name}便民服务中心",
            DivisionLevel.Village => $"{path[^2].Name}{WithoutCommittee(name)}便民服务站",
            _ => $"{name}政务服务中心",
        };
    }

    private static string WithoutCommittee(string village) =>
        VillageSuffixes.FirstOrDefault(suffix => village.EndsWith(suffix, StringComparison.Ordinal)) is { } suffix ? village[..^suffix.Length] : village;
}

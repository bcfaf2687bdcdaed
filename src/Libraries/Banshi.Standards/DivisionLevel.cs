namespace Banshi.Standards;

/// <summary>The five levels of government in an autonomous region.</summary>
public enum DivisionLevel
{
    /// <summary>自治区.</summary>
    Region = 1,

    /// <summary>盟、设区的市.</summary>
    League = 2,

    /// <summary>旗、县、县级市、区.</summary>
    Banner = 3,

    /// <summary>苏木、乡、镇、街道.</summary>
    Town = 4,

    /// <summary>嘎查、村、社区.</summary>
    Village = 5,
}

using Banshi.Catalog.Alignment;

namespace Banshi.Catalog;

/// <summary>What people call outside lists, how their rows stand, and what a comparison finds.</summary>
internal static class AlignmentNames
{
    public static string Of(OutsideList list) => list switch
    {
        OutsideList.MarketAccess => "市场准入负面清单",
        OutsideList.Investment => "投资审批管理事项清单",
        _ => "工程建设项目审批事项清单",
    };

    public static string Of(AlignmentState state) => state switch
    {
        AlignmentState.Equal => "一致",
        AlignmentState.NameDiffers => "名称不同",
        AlignmentState.TypeDiffers => "类型不同",
        AlignmentState.BothDiffer => "名称和类型都不同",
        AlignmentState.Unmatched => "尚未对应",
        _ => "无对应事项",
    };

    public static string ColorOf(AlignmentState state) => state switch
    {
        AlignmentState.Equal => "success",
        AlignmentState.Unmatched => "danger",
        AlignmentState.NoCounterpart => "neutral",
        _ => "warning",
    };

    public static string Of(MatchedBy? by) => by switch
    {
        MatchedBy.Code => "按基本编码对应",
        MatchedBy.Name => "按名称对应",
        _ => "人工确认对应",
    };

    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Differs => "要素不一致",
        SourceKind.NotWithUs => "本平台没有",
        _ => "对方没有",
    };

    public static string ColorOf(SourceKind kind) => kind switch
    {
        SourceKind.Differs => "warning",
        SourceKind.NotWithUs => "danger",
        _ => "accent",
    };
}

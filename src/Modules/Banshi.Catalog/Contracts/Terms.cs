using System.Collections.Frozen;
using System.ComponentModel;
using System.Reflection;
using Banshi.Standards;

namespace Banshi.Catalog.Contracts;

/// <summary>事项类型, GB/T 39046 A.1.</summary>
public enum ItemType
{
    /// <summary>行政许可.</summary>
    [Description("行政许可")]
    Permit = 1,

    /// <summary>行政处罚.</summary>
    [Description("行政处罚")]
    Penalty = 2,

    /// <summary>行政强制.</summary>
    [Description("行政强制")]
    Coercion = 3,

    /// <summary>行政征收.</summary>
    [Description("行政征收")]
    Levy = 4,

    /// <summary>行政给付.</summary>
    [Description("行政给付")]
    Benefit = 5,

    /// <summary>行政检查.</summary>
    [Description("行政检查")]
    Inspection = 6,

    /// <summary>行政确认.</summary>
    [Description("行政确认")]
    Confirmation = 7,

    /// <summary>行政奖励.</summary>
    [Description("行政奖励")]
    Reward = 8,

    /// <summary>行政裁决.</summary>
    [Description("行政裁决")]
    Ruling = 9,

    /// <summary>其他行政权力.</summary>
    [Description("其他行政权力")]
    Other = 10,

    /// <summary>公共服务.</summary>
    [Description("公共服务")]
    PublicService = 20,
}

/// <summary>办件类型, GB/T 39046.</summary>
public enum ItemKind
{
    /// <summary>即办件.</summary>
    [Description("即办件")]
    Immediate = 1,

    /// <summary>承诺件.</summary>
    [Description("承诺件")]
    Promised = 2,
}

/// <summary>服务对象, GB/T 39046.</summary>
public enum ServiceObject
{
    /// <summary>自然人.</summary>
    [Description("自然人")]
    Person = 1,

    /// <summary>企业法人.</summary>
    [Description("企业法人")]
    Enterprise = 2,

    /// <summary>事业法人.</summary>
    [Description("事业法人")]
    PublicInstitution = 3,

    /// <summary>社会组织法人.</summary>
    [Description("社会组织法人")]
    SocialOrganization = 4,

    /// <summary>行政机关.</summary>
    [Description("行政机关")]
    Agency = 5,

    /// <summary>其他组织.</summary>
    [Description("其他组织")]
    OtherOrganization = 6,
}

/// <summary>办理形式, GB/T 39046.</summary>
public enum HandlingForm
{
    /// <summary>窗口办理.</summary>
    [Description("窗口办理")]
    Window = 1,

    /// <summary>电脑端网上办理.</summary>
    [Description("电脑端网上办理")]
    Web = 2,

    /// <summary>移动端网上申请.</summary>
    [Description("移动端网上申请")]
    Mobile = 3,

    /// <summary>快递申请.</summary>
    [Description("快递申请")]
    Post = 4,
}

/// <summary>材料必要性.</summary>
public enum MaterialNeed
{
    /// <summary>必要.</summary>
    [Description("必要")]
    Required = 1,

    /// <summary>非必要.</summary>
    [Description("非必要")]
    Optional = 2,

    /// <summary>容缺后补.</summary>
    [Description("容缺后补")]
    Deferrable = 3,
}

/// <summary>送达方式.</summary>
public enum Delivery
{
    /// <summary>窗口领取.</summary>
    [Description("窗口领取")]
    PickUp = 1,

    /// <summary>邮寄送达.</summary>
    [Description("邮寄送达")]
    Post = 2,

    /// <summary>电子送达.</summary>
    [Description("电子送达")]
    Electronic = 3,
}

/// <summary>通办范围, GB/T 39046.</summary>
public enum CrossRegionScope
{
    /// <summary>未实现.</summary>
    [Description("无")]
    None = 0,

    /// <summary>全国.</summary>
    [Description("全国")]
    Nation = 1,

    /// <summary>跨省.</summary>
    [Description("跨省")]
    Provinces = 2,

    /// <summary>跨市.</summary>
    [Description("跨市")]
    Leagues = 3,

    /// <summary>跨县.</summary>
    [Description("跨县")]
    Banners = 4,
}

/// <summary>How a center or station of the base level takes part.</summary>
public enum BaseLevelMode
{
    /// <summary>委托受理: it receives and accepts for the agency.</summary>
    [Description("委托受理")]
    Acceptance = 1,

    /// <summary>授权办理: it decides under the agency's authority.</summary>
    [Description("授权办理")]
    Decision = 2,

    /// <summary>帮办代办: it helps people to apply.</summary>
    [Description("帮办代办")]
    Assistance = 3,
}

/// <summary>事项状态.</summary>
public enum ItemState
{
    /// <summary>在用.</summary>
    [Description("在用")]
    InForce = 1,

    /// <summary>暂停.</summary>
    [Description("暂停")]
    Suspended = 2,

    /// <summary>取消.</summary>
    [Description("取消")]
    Cancelled = 3,
}

/// <summary>Whether a life event is offered in a division.</summary>
public enum LifeEventState
{
    /// <summary>未开通.</summary>
    [Description("未开通")]
    Off = 0,

    /// <summary>计划开通.</summary>
    [Description("计划开通")]
    Planned = 1,

    /// <summary>已开通.</summary>
    [Description("已开通")]
    On = 2,
}

/// <summary>The Chinese names of the catalog's terms, for documents, files and exchange; pages show <see cref="TermTexts"/>.</summary>
public static class Terms
{
    private static readonly FrozenDictionary<Enum, string> Names =
        new[] { typeof(ItemType), typeof(ItemKind), typeof(ServiceObject), typeof(HandlingForm), typeof(MaterialNeed), typeof(Delivery), typeof(CrossRegionScope), typeof(BaseLevelMode), typeof(ItemState), typeof(LifeEventState), typeof(TimeUnit) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .ToFrozenDictionary(field => (Enum)field.GetValue(null)!, field => field.GetCustomAttribute<DescriptionAttribute>()!.Description);

    /// <summary>The Chinese name of a term.</summary>
    public static string NameOf(Enum term) => Names[term];

    /// <summary>The term with a Chinese name; null where there is none.</summary>
    public static TTerm? Find<TTerm>(string name)
        where TTerm : struct, Enum
    {
        var found = Names.FirstOrDefault(pair => pair.Key is TTerm && pair.Value == name.Trim()).Key;
        return found is null ? null : (TTerm)found;
    }

    /// <summary>The name of a level of exercise (1 to 7).</summary>
    public static string LevelName(int level) => level switch
    {
        1 => "国家级",
        2 => "省级",
        3 => "市级",
        4 => "县级",
        5 => "镇（乡、街道）级",
        6 => "村（社区）级",
        _ => "分级管理",
    };

    /// <summary>A limit as people read it.</summary>
    public static string Show(TimeLimit? limit) => limit is null ? "无" : limit.Amount == 0 ? "当场办结" : $"{limit.Amount} 个{NameOf(limit.Unit)}";
}

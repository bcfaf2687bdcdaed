using System.Text.Json;
using Banshi.Catalog.Contracts;
using Banshi.Platform.Data;

namespace Banshi.Catalog.Domain;

/// <summary>The elements of an entry of the basic catalog (基本目录): what may be handled at all, by which line of duty, at which levels.</summary>
internal sealed record EntryContent
{
    /// <summary>基本编码, 12 digits.</summary>
    public required string BasicCode { get; init; }

    /// <summary>事项名称.</summary>
    public required string Name { get; init; }

    /// <summary>事项类型.</summary>
    public required ItemType Type { get; init; }

    /// <summary>行使层级: 2 region, 3 league, 4 banner, 5 town, 6 village.</summary>
    public required IReadOnlyList<int> Levels { get; init; }

    /// <summary>Line of duty of the agencies that implement it, for example 市场监督管理.</summary>
    public required string Department { get; init; }

    /// <summary>地方基本编码.</summary>
    public string LocalCode { get; init; } = "";

    /// <summary>Words that people use for it.</summary>
    public IReadOnlyList<string> EverydayNames { get; init; } = [];

    /// <summary>The level that sets it, and so its unified standard.</summary>
    public SettingLevel SetBy { get; init; } = SettingLevel.State;

    /// <summary>设定依据.</summary>
    public IReadOnlyList<LegalBasis> Basis { get; init; } = [];

    public static EntryContent Read(string json) => JsonSerializer.Deserialize<EntryContent>(json, ContentJson.Options)!;

    public string Write() => JsonSerializer.Serialize(this, ContentJson.Options);
}

/// <summary>The level whose law sets an entry (policy 二(一)2): it gives the unified standard, the region where the state has not.</summary>
internal enum SettingLevel
{
    /// <summary>国家设定.</summary>
    State = 0,

    /// <summary>自治区设定.</summary>
    Region = 1,

    /// <summary>设区的市设定.</summary>
    League = 2,
}

/// <summary>An entry of the basic catalog as it is now; its versions say how it came to be so.</summary>
internal sealed class CatalogEntry : IVersioned
{
    public required Guid Id { get; init; }

    public required string BasicCode { get; init; }

    public required string Name { get; set; }

    public required ItemType Type { get; set; }

    public required string Department { get; set; }

    /// <summary>Levels of exercise as digits, for example <c>234</c>.</summary>
    public required string Levels { get; set; }

    /// <summary>Whether the region itself set it; otherwise it comes from the national catalog.</summary>
    public required bool IsRegional { get; init; }

    /// <summary>The elements as JSON text.</summary>
    public required string Content { get; set; }

    /// <summary>Number of the version in force.</summary>
    public required int Number { get; set; }

    /// <summary>From this day it may be claimed.</summary>
    public required DateOnly EffectiveOn { get; set; }

    /// <summary>From this day it is withdrawn.</summary>
    public DateOnly? CancelOn { get; set; }

    public Guid Version { get; set; }

    public static CatalogEntry New(EntryContent content, bool isRegional, DateOnly effectiveOn) => new()
    {
        Id = Guid.CreateVersion7(),
        BasicCode = content.BasicCode,
        Name = content.Name,
        Type = content.Type,
        Department = content.Department,
        Levels = string.Concat(content.Levels),
        IsRegional = isRegional,
        Content = content.Write(),
        Number = 1,
        EffectiveOn = effectiveOn,
    };

    /// <summary>Takes over new elements as the next version.</summary>
    public void Change(EntryContent content)
    {
        (Name, Type, Department, Levels) = (content.Name, content.Type, content.Department, string.Concat(content.Levels));
        Content = content.Write();
        Number++;
    }

    public bool IsInForce(DateOnly today) => EffectiveOn <= today && !(CancelOn <= today);
}

/// <summary>A version of an entry; it never changes.</summary>
internal sealed class EntryVersion
{
    public required Guid EntryId { get; init; }

    public required int Number { get; init; }

    public required string Content { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Why: the reason given when it was proposed.</summary>
    public required string Reason { get; init; }

    /// <summary>The proposal that led to it; null for what was there from the beginning.</summary>
    public Guid? ProposalId { get; init; }
}

/// <summary>A line of duty in the codes of the catalog (部门代码); editable, as most of them are not confirmed.</summary>
internal sealed class DepartmentCode : IDictionaryTerm
{
    public required string Code { get; init; }

    public required string Name { get; set; }

    /// <summary>How sure the meaning is: V, M or M?.</summary>
    public required string Confidence { get; set; }
}

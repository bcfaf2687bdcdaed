using Banshi.Catalog.Contracts;

namespace Banshi.Catalog.Drafting;

/// <summary>One material of a list.</summary>
internal sealed class MaterialForm
{
    internal static readonly string[] Kinds = ["证件证书证明", "申请表格文书", "其他"];
    internal static readonly string[] Formats = ["纸质/电子化", "电子化", "纸质"];
    internal static readonly string[] Sources = ["申请人自备", "政府部门核发", "中介机构出具", "其他"];

    /// <summary>材料名称.</summary>
    public string? Name { get; set; }

    /// <summary>材料类型.</summary>
    public string? Kind { get; set; }

    /// <summary>材料形式.</summary>
    public string? Format { get; set; }

    /// <summary>材料必要性 by name.</summary>
    public string? Need { get; set; }

    /// <summary>Working days within which it may be supplied later.</summary>
    public int? TolerantDays { get; set; }

    /// <summary>来源渠道.</summary>
    public string? Source { get; set; }

    /// <summary>Who issues it.</summary>
    public string? SourceNote { get; set; }

    /// <summary>Originals.</summary>
    public int Originals { get; set; }

    /// <summary>Copies.</summary>
    public int Copies { get; set; }

    /// <summary>纸质材料规格.</summary>
    public string? Size { get; set; }

    /// <summary>填报须知.</summary>
    public string? Filling { get; set; }

    /// <summary>受理标准.</summary>
    public string? Standard { get; set; }

    /// <summary>要求提供材料的依据.</summary>
    public string? Basis { get; set; }

    /// <summary>Ids of the situations that need it.</summary>
    public string[] Situations { get; set; } = [];

    /// <summary>The e-form itself produces it.</summary>
    public bool ByForm { get; set; }

    internal static MaterialForm Of(Material material) => new()
    {
        Name = material.Name,
        Kind = material.Kind,
        Format = material.Format,
        Need = material.Need.ToString(),
        TolerantDays = material.TolerantDays,
        Source = material.Source,
        SourceNote = material.SourceNote,
        Originals = material.Originals,
        Copies = material.Copies,
        Size = material.Size,
        Filling = material.Filling,
        Standard = material.Standard,
        Basis = material.Basis,
        Situations = [.. material.Situations],
        ByForm = material.ByForm,
    };

    internal Material Apply(Material material) => material with
    {
        Name = Lines.Text(Name),
        Kind = Kind ?? "",
        Format = Format ?? "",
        Need = Lines.Term(Need, MaterialNeed.Required),
        TolerantDays = TolerantDays,
        Source = Source ?? "",
        SourceNote = Lines.Text(SourceNote),
        Originals = Lines.Count(Originals),
        Copies = Lines.Count(Copies),
        Size = Lines.Text(Size),
        Filling = Lines.Text(Filling),
        Standard = Lines.Text(Standard),
        Basis = Lines.Text(Basis),
        Situations = Situations,
        ByForm = ByForm,
    };
}

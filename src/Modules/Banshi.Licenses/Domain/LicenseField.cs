namespace Banshi.Licenses.Domain;

/// <summary>A value on the face.</summary>
internal sealed class LicenseField
{
    public required string Id { get; set; }

    public required string Label { get; set; }

    /// <summary>Where the value comes from: sources separated by |, the first that has one.</summary>
    public required string From { get; set; }

    /// <summary>Whether it takes a whole line.</summary>
    public bool IsWide { get; set; }

    public FieldKind Kind { get; set; } = FieldKind.Text;

    /// <summary>Whether a gathered license must have it.</summary>
    public bool IsRequired { get; set; }

    /// <summary>Most characters; null for the limit of all.</summary>
    public int? Longest { get; set; }

    /// <summary>What it may say, where it is a choice.</summary>
    public List<string> Choices { get; set; } = [];

    public string Value(IReadOnlyDictionary<string, string> sources) =>
        From.Split('|').Select(source => sources.GetValueOrDefault(source, "")).FirstOrDefault(value => value.Length > 0) ?? "";

    public LicenseField Copy() => new() { Id = Id, Label = Label, From = From, IsWide = IsWide, Kind = Kind, IsRequired = IsRequired, Longest = Longest, Choices = [.. Choices] };
}

/// <summary>What a value must be.</summary>
internal enum FieldKind
{
    /// <summary>文字.</summary>
    Text = 1,

    /// <summary>日期.</summary>
    Date = 2,

    /// <summary>数字.</summary>
    Number = 3,

    /// <summary>公民身份号码.</summary>
    PersonId = 4,

    /// <summary>统一社会信用代码.</summary>
    CreditCode = 5,

    /// <summary>电话号码.</summary>
    Phone = 6,

    /// <summary>从几项中选一项.</summary>
    Choice = 7,
}

namespace Banshi.Licenses.Domain;

/// <summary>A type of license: who defines it, what its face shows, how long it is valid.</summary>
internal sealed class LicenseType
{
    /// <summary>证照类型代码: credit code of the defining authority and three digits.</summary>
    public required string Code { get; init; }

    public required string Name { get; set; }

    public required string DefinedBy { get; set; }

    /// <summary>Prefix of the license number; year and serial follow.</summary>
    public required string NumberPrefix { get; set; }

    /// <summary>Years of validity; null for ever.</summary>
    public int? ValidYears { get; set; }

    public required LicenseFace Face { get; set; }

    public required List<LicenseField> Fields { get; set; }

    /// <summary>The last day of a license that begins on a day; null for ever.</summary>
    public DateOnly? LastDay(DateOnly from) => ValidYears is { } years ? from.AddYears(years).AddDays(-1) : null;
}

/// <summary>How the face looks.</summary>
internal sealed class LicenseFace
{
    public bool IsPortrait { get; set; }

    /// <summary>blue, green, red or gold.</summary>
    public string Accent { get; set; } = "blue";

    /// <summary>The sentence on the face.</summary>
    public string Statement { get; set; } = "";
}

/// <summary>A value on the face.</summary>
internal sealed class LicenseField
{
    public required string Id { get; set; }

    public required string Label { get; set; }

    /// <summary>Where the value comes from: sources separated by |, the first that has one.</summary>
    public required string From { get; set; }

    /// <summary>Whether it takes a whole line.</summary>
    public bool IsWide { get; set; }

    public string Value(IReadOnlyDictionary<string, string> sources) =>
        From.Split('|').Select(source => sources.GetValueOrDefault(source, "")).FirstOrDefault(value => value.Length > 0) ?? "";
}

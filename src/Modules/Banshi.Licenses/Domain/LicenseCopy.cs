namespace Banshi.Licenses.Domain;

/// <summary>加注件: a copy of a license for one recipient and one purpose, until a day; all of it stands on the page and in the sealed file (GB/T 36903 JZJ*).</summary>
internal sealed class LicenseCopy
{
    public required Guid Id { get; init; }

    public required Guid LicenseId { get; init; }

    public required string Recipient { get; init; }

    public required string Purpose { get; init; }

    /// <summary>The last day on which it counts.</summary>
    public required DateOnly EndsOn { get; init; }

    public required DateTime MadeAt { get; init; }

    public required string MadeBy { get; init; }

    /// <summary>SHA-256 of the sealed OFD file.</summary>
    public string OfdSha256 { get; set; } = "";

    /// <summary>SHA-256 of the PDF twin.</summary>
    public string PdfSha256 { get; set; } = "";

    /// <summary>What the watermark says.</summary>
    public string Watermark => $"仅供{Recipient}办理{Purpose}使用，有效期至 {EndsOn:yyyy-MM-dd}";
}

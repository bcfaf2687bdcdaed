using Banshi.Licenses.Domain;
using Banshi.Licenses.Gathering;
using SkiaSharp;

namespace Banshi.UnitTests.Licenses;

/// <summary>The gate of quality: complete, correct, timely.</summary>
public sealed class GatherCheckTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly LicenseType Type = new()
    {
        Id = Guid.CreateVersion7(),
        Code = "11100000000013127D102",
        Name = "驾驶证",
        DefinedBy = "公安部",
        Holders = Holders.Person,
        IsGathered = true,
        NumberPrefix = "",
        Validity = Validity.Stated,
        TimelyDays = 7,
        Face = new LicenseFace(),
        Fields =
        [
            new LicenseField { Id = "vehicleClass", Label = "准驾车型", From = "", IsRequired = true, Longest = 5 },
            new LicenseField { Id = "firstIssued", Label = "初次领证日期", From = "", Kind = FieldKind.Date },
        ],
        ChangedAt = DateTime.UnixEpoch,
        ChangedBy = "",
    };

    private static readonly GatherRow Good = new(2, "150105000001", "王芳", "111", "150105198604152424", "2026-02-27", "2032-02-27", new Dictionary<string, string> { ["vehicleClass"] = "C1", ["firstIssued"] = "2010/6/1" });

    [Fact]
    public void RightRow_Passes() => Assert.Empty(GatherCheck.Check(Type, Good, Today, isBacklog: false));

    [Fact]
    public void WrongRow_IsToldEverythingAtOnce()
    {
        var row = Good with { Number = "蒙", HolderIdNumber = "150105198604152425", ValidTo = "", Fields = new Dictionary<string, string> { ["firstIssued"] = "去年" } };

        var faults = GatherCheck.Check(Type, row, Today, isBacklog: false);

        Assert.Equal(["缺少“有效期截止日期”", "缺少“准驾车型”"], faults.Where(fault => fault.Kind == GatherFaultKind.Incomplete).Select(fault => fault.Text));
        Assert.Equal(3, faults.Count(fault => fault.Kind == GatherFaultKind.Incorrect));
        Assert.Contains(faults, fault => fault.Text.StartsWith("持证主体代码不正确：150105198604152425", StringComparison.Ordinal));
    }

    [Fact]
    public void Photo_IsAPictureThatOpens_AndNotTooLarge()
    {
        using var bitmap = new SKBitmap(260, 360);
        using var jpeg = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90);
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        using var wide = new SKBitmap(4001, 1000);
        using var large = wide.Encode(SKEncodedImageFormat.Png, 90);
        var whole = jpeg.ToArray();

        Assert.All(new[] { whole, png.ToArray() }, photo => Assert.Empty(WithPhoto(photo)));
        Assert.All(new[] { whole[..^200], [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3], "%PDF-1.7"u8.ToArray(), large.ToArray() }, photo => Assert.Contains("能打开的", Assert.Single(WithPhoto(photo)).Text, StringComparison.Ordinal));
        Assert.Single(GatherCheck.Check(Type, Good with { Photo = "不是图片" }, Today, isBacklog: false));
    }

    private static IReadOnlyList<GatherFault> WithPhoto(byte[] photo) => [.. GatherCheck.Check(Type, Good with { Photo = Convert.ToBase64String(photo) }, Today, isBacklog: false)];

    [Theory]
    [InlineData("2026-02-23", false, null)]
    [InlineData("2026-02-22", false, GatherFaultName.Late)]
    [InlineData("2025-12-31", true, null)]
    [InlineData("2026-01-01", true, GatherFaultName.Late)]
    [InlineData("2016-02-22", true, null)]
    [InlineData("2026-03-03", false, GatherFaultName.Incorrect)]
    public void DayOfIssue_IsInTime_OrOfFormerYears(string issued, bool isBacklog, string? fault) =>
        Assert.Equal(fault, GatherCheck.Check(Type, Good with { IssuedOn = issued }, Today, isBacklog).SingleOrDefault()?.Kind.ToString());

    [Fact]
    public void Firm_CannotHoldWhatPersonsHold()
    {
        var fault = Assert.Single(GatherCheck.Check(Type, Good with { HolderIdType = "统一社会信用代码", HolderIdNumber = "91150105YL1000014X" }, Today, isBacklog: false));

        Assert.Equal("“驾驶证”的持证主体只能是自然人", fault.Text);
    }

    [Fact]
    public void RefusedRows_ComeBackInTheColumnsOfTheTemplate()
    {
        var batch = Guid.CreateVersion7();
        var refusal = new GatherRefusal { BatchId = batch, Line = 2, Number = "1", HolderName = "", Cells = System.Text.Json.JsonSerializer.Serialize(Good with { HolderName = "=1+1" }), Reasons = "缺少“准驾车型”" };

        var lines = System.Text.Encoding.UTF8.GetString(GatherFile.Refused(Type, [refusal])).Split("\r\n");

        Assert.StartsWith("\uFEFF\"证照编号\",\"持证主体\"", lines[0], StringComparison.Ordinal);
        Assert.Equal("\"150105000001\",\"'=1+1\",\"111\",\"150105198604152424\",\"2026-02-27\",\"2032-02-27\",\"C1\",\"2010/6/1\",\"缺少“准驾车型”\"", lines[1]);
    }

    private static class GatherFaultName
    {
        public const string Late = nameof(GatherFaultKind.Late);
        public const string Incorrect = nameof(GatherFaultKind.Incorrect);
    }
}

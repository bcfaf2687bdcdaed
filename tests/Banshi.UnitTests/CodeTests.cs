using Banshi.Standards;

namespace Banshi.UnitTests;

public sealed class CodeTests
{
    [Theory]
    [InlineData("11100000000013127D", CodeCheck.Valid)]
    [InlineData("11100000MB0143028R", CodeCheck.Valid)]
    [InlineData("12441500196720244T", CodeCheck.Valid)]
    [InlineData("115113010833722043", CodeCheck.Valid)]
    [InlineData("91500102563638729E", CodeCheck.WrongCheckDigit)]
    [InlineData("11100000000013127d", CodeCheck.Malformed)]
    [InlineData("1110000000001312", CodeCheck.Malformed)]
    [InlineData("11100000I00013127D", CodeCheck.Malformed)]
    public void CreditCode_IsChecked(string code, CodeCheck expected) => Assert.Equal(expected, CreditCode.Check(code));

    [Theory]
    [InlineData("11010519491231002X", CodeCheck.Valid)]
    [InlineData("440524188001010014", CodeCheck.Valid)]
    [InlineData("110105194912310021", CodeCheck.WrongCheckDigit)]
    [InlineData("11010519491331002X", CodeCheck.Malformed)]
    [InlineData("11010519491231002x", CodeCheck.Malformed)]
    public void PersonId_IsChecked(string number, CodeCheck expected) => Assert.Equal(expected, PersonId.Check(number));

    [Fact]
    public void PersonId_OnTheDayBeforeTheBirthday_IsAYearYounger()
    {
        Assert.Equal(76, PersonId.AgeOn("11010519491231002X", new DateOnly(2026, 12, 30)));
        Assert.Equal(77, PersonId.AgeOn("11010519491231002X", new DateOnly(2026, 12, 31)));
    }

    [Theory]
    [InlineData("11100000MB032716991000115035000", CodeCheck.Valid)]
    [InlineData("11370800MB285591843370117002011", CodeCheck.Valid)]
    [InlineData("12441500196720244T3442199806003", CodeCheck.Valid)]
    [InlineData("12441500196720244T344219980600301", CodeCheck.Valid)]
    [InlineData("TE440000GD030003VV2442199374000", CodeCheck.WrongCheckDigit)]
    [InlineData("12441500196720244T9442199806003", CodeCheck.Malformed)]
    [InlineData("1.1E+30", CodeCheck.Malformed)]
    public void ItemCode_IsChecked(string code, CodeCheck expected) => Assert.Equal(expected, ItemCode.Check(code));

    [Fact]
    public void ItemCode_IsTakenApartAndPutTogether()
    {
        const string Code = "11100000MB032716991000115035000";
        Assert.Equal(Code, ItemCode.Task(ItemCode.Agency(Code), 1, ItemCode.Basic(Code)));
    }

    [Theory]
    [InlineData("1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U")]
    [InlineData("1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.9")]
    [InlineData("1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0")]
    public void LicenseIdentifier_OfRealLicenses_IsRead(string text) => Assert.Equal(text, LicenseIdentifier.Parse(text)?.ToString());

    [Theory]
    [InlineData("1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.V")]
    [InlineData("1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.01.U")]
    [InlineData("11100000000013338W011")]
    public void LicenseIdentifier_ThatIsNone_IsRefused(string text) => Assert.Null(LicenseIdentifier.Parse(text));

    [Fact]
    public void DivisionCode_OfAVillage_LeadsUpToTheRegion()
    {
        var village = DivisionCode.Parse("152525100204");
        Assert.Equal(DivisionLevel.Village, village.Level);
        Assert.Equal("152525100000", village.Parent?.Value);
        Assert.Equal("152525000000", village.At(DivisionLevel.Banner).Value);
        Assert.Equal("150000000000", village.Parent?.Parent?.Parent?.Parent?.Value);
        Assert.Null(DivisionCode.Parse("150000").Parent);
    }

    [Theory]
    [InlineData("152500", "152525100204", true)]
    [InlineData("152525", "152525000000", true)]
    [InlineData("152525", "152526000000", false)]
    [InlineData("150100", "152500", false)]
    public void DivisionCode_ContainsItsSubtree(string upper, string lower, bool contained) =>
        Assert.Equal(contained, DivisionCode.Parse(upper).Contains(DivisionCode.Parse(lower)));

    [Theory]
    [InlineData("15010")]
    [InlineData("00010000")]
    [InlineData("15010A")]
    [InlineData(null)]
    public void DivisionCode_ThatIsNone_IsRefused(string? text) => Assert.False(DivisionCode.TryParse(text, out _));

    [Fact]
    public void CaseNumber_FitsTheNationalExchange()
    {
        var number = CaseNumber.Compose("11370800MB285591843370117002011", new DateOnly(2026, 3, 2), 7);
        Assert.Equal("11370800MB285591843370117002011202603020007", number);
        Assert.True(CaseNumber.Compose("11370800MB285591843370117002011", new DateOnly(2026, 3, 2), 12_345_678).Length <= CaseNumber.MaxLength);
    }
}

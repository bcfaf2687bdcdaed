namespace Banshi.Catalog.StandardsRegister;

/// <summary>How far a clause is met: by lists, which a rule checks, or by centers, which report.</summary>
/// <param name="Met">How many keep it.</param>
/// <param name="NotMet">How many do not.</param>
/// <param name="Silent">How many have not reported; never counted as kept.</param>
internal readonly record struct ClauseFigure(int Met, int NotMet, int Silent)
{
    public int Whole => Met + NotMet + Silent;

    /// <summary>Of all, in percent; null where there is nothing to count.</summary>
    public decimal? Rate => Whole == 0 ? null : Math.Round(Met * 100m / Whole, 1);
}

namespace Banshi.Licenses.Contracts;

/// <summary>For what a holder has let licenses be used, for the holder's own space. Whoever asks has made sure that it is the holder who looks.</summary>
public interface ILicenseUses
{
    /// <summary>Uses of all licenses of a holder, newest first.</summary>
    /// <param name="idType">持证主体代码类型.</param>
    /// <param name="idNumber">持证主体代码.</param>
    /// <param name="most">How many at the most.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<IReadOnlyList<LicenseUsed>> OfHolderAsync(string idType, string idNumber, int most, CancellationToken cancellation);
}

/// <summary>A use of a license in a case, by its holder's authorization.</summary>
/// <param name="Identifier">电子证照标识.</param>
/// <param name="TypeName">证照名称.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Purpose">For example the name of the item.</param>
/// <param name="By">Who authorized it.</param>
/// <param name="At">UTC.</param>
public sealed record LicenseUsed(string Identifier, string TypeName, Guid CaseId, string Purpose, string By, DateTime At);

using Banshi.Licenses.Domain;

namespace Banshi.Licenses.Sharing;

/// <summary>How a call names licenses of a type: by their holder, or one by its number.</summary>
/// <param name="HolderIdType">持证主体代码类型.</param>
/// <param name="HolderIdNumber">持证主体代码.</param>
/// <param name="Number">证照编号, instead of the holder.</param>
internal sealed record NamedLicense(string? HolderIdType, string? HolderIdNumber, string? Number)
{
    private const int Most = 20;

    public bool IsEmpty => Upper(Number).Length == 0 && (Upper(HolderIdType).Length == 0 || Upper(HolderIdNumber).Length == 0);

    /// <summary>The same, however it was written.</summary>
    public NamedLicense Normal() => new(Upper(HolderIdType), Upper(HolderIdNumber), Upper(Number));

    /// <summary>The newest first. What a new edition has taken the place of is not looked for.</summary>
    public IQueryable<License> In(IQueryable<License> licenses, string? typeCode)
    {
        var (type, (idType, idNumber, number)) = (Upper(typeCode), Normal());
        return licenses.Where(one => one.TypeCode == type && one.State != LicenseState.InTheMaking && one.State != LicenseState.Superseded)
            .Where(one => number == "" ? one.HolderIdType == idType && one.HolderIdNumber == idNumber : one.Number == number)
            .OrderByDescending(one => one.Id).Take(Most);
    }

    private static string Upper(string? text) => text?.Trim().ToUpperInvariant() ?? "";
}

using Banshi.Licenses.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>Adds a type to the catalog, as the draft of its first edition. Its code (GB/T 36904) never changes: credit code of the defining authority and three digits.</summary>
internal sealed class AddLicenseType(AppDbContext db, TypeDrafts drafts) : IGuarded
{
    public const int LongestName = 200;
    private const int SerialLength = 3;

    public static Guard Guard => ListLicenseTypes.Guard;

    /// <param name="Name">证照名称.</param>
    /// <param name="DefinedBy">定义机构名称.</param>
    /// <param name="DefinedByCode">Its credit code.</param>
    /// <param name="Serial">Three digits.</param>
    public sealed record Input(string? Name, string? DefinedBy, string? DefinedByCode, string? Serial)
    {
        /// <summary>证照类型代码.</summary>
        public string Code => $"{DefinedByCode?.Trim().ToUpperInvariant()}{Serial?.Trim()}";
    }

    /// <summary>Returns the draft.</summary>
    public async Task<Result<LicenseType>> RunAsync(Input input, CancellationToken cancellation)
    {
        if (Check(input) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        if (await db.Set<LicenseType>().AnyAsync(type => type.Code == input.Code, cancellation))
        {
            return LicenseProblems.TypeExists.With(input.Code);
        }

        var draft = new LicenseType
        {
            Id = Guid.CreateVersion7(),
            Code = input.Code,
            Name = input.Name!.Trim(),
            DefinedBy = input.DefinedBy!.Trim(),
            NumberPrefix = "",
            Face = new LicenseFace(),
            Fields = [],
            ChangedAt = drafts.Now,
            ChangedBy = drafts.By,
        };
        drafts.Add(draft);
        return await db.SaveAsync(cancellation) is { } stale ? stale : draft;
    }

    private static List<FieldProblem> Check(Input input)
    {
        List<FieldProblem> problems =
        [
            .. Texts.Check("Name", input.Name, LongestName, "证照名称", "the name of the license"),
            .. Texts.Check("DefinedBy", input.DefinedBy, LongestName, "定义机构名称", "the name of the defining authority"),
        ];
        if (CreditCode.Check(input.DefinedByCode?.Trim().ToUpperInvariant() ?? "") != CodeCheck.Valid)
        {
            problems.Add(LicenseProblems.DefinerCode.For("DefinedByCode"));
        }

        if (input.Serial?.Trim() is not { Length: SerialLength } serial || !serial.All(char.IsAsciiDigit))
        {
            problems.Add(LicenseProblems.TypeSerial.For("Serial"));
        }

        return problems;
    }
}

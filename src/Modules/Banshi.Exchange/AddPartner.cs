using System.Globalization;
using Banshi.Exchange.Domain;
using Banshi.Ofd.Crypto;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.Extensions.Options;

namespace Banshi.Exchange;

/// <summary>Registers the platform of another region, with the key that its administrator has given.</summary>
internal sealed class AddPartner(AppDbContext db, Clock clock, IOptions<SiteOptions> site) : IGuarded
{
    private const int LongestName = 100;
    private const int LongestAddress = 300;
    private const int PointLength = 130;

    public static Guard Guard => ListPartners.Guard;

    /// <summary>What is entered.</summary>
    public sealed record Input(string Name, string Code, string Address, string PublicKey)
    {
        public static readonly Input Empty = new("", "", "", "");

        public static Input Of(string? name, string? code, string? address, string? publicKey) =>
            new(name?.Trim() ?? "", code?.Trim() ?? "", (address?.Trim() ?? "").TrimEnd('/'), (publicKey?.Trim() ?? "").ToLower(CultureInfo.InvariantCulture));
    }

    public async Task<Problem?> RunAsync(Input input, CancellationToken cancellation)
    {
        if (Check(input).ToList() is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        db.Add(new Partner { Code = input.Code, Name = input.Name, Address = input.Address, PublicKey = input.PublicKey, RegisteredAt = clock.UtcNow });
        return await db.SaveAsync(cancellation) is null ? null : ExchangeProblems.AlreadyPartner.With();
    }

    private IEnumerable<FieldProblem> Check(Input input)
    {
        if (input.Name.Length is 0 or > LongestName)
        {
            yield return ExchangeProblems.NameWrong.For(nameof(Input.Name));
        }

        if (!DivisionCode.TryParse(input.Code, out _) || input.Code == site.Value.Division)
        {
            yield return ExchangeProblems.DivisionWrong.For(nameof(Input.Code));
        }

        if (input.Address.Length > LongestAddress || !Uri.TryCreate(input.Address, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            yield return ExchangeProblems.AddressWrong.For(nameof(Input.Address));
        }

        if (!IsKey(input.PublicKey))
        {
            yield return ExchangeProblems.KeyWrong.For(nameof(Input.PublicKey));
        }
    }

    private static bool IsKey(string key)
    {
        if (key.Length != PointLength || !key.All(char.IsAsciiHexDigit))
        {
            return false;
        }

        try
        {
            return Sm2PublicKey.FromPoint(Convert.FromHexString(key)) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}

using Banshi.Platform;
using Microsoft.Extensions.Options;
using OtpNet;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Banshi.Identity.Seeds;

/// <summary>The sample accounts, as the sign-in page shows them. They exist in the sample region only.</summary>
internal sealed class SampleAccounts(IOptions<SiteOptions> site, TimeProvider time)
{
    private static readonly Lazy<SampleFile> File = new(() => Read(Path.Combine(AppContext.BaseDirectory, "data", "sample", "accounts.yaml")));

    /// <summary>All of them; none outside the sample region.</summary>
    public IReadOnlyList<SampleAccount> All => site.Value.IsSample ? File.Value.Accounts : [];

    /// <summary>The one password of all sample accounts.</summary>
    public string? Password => site.Value.IsSample ? File.Value.Password : null;

    /// <summary>The code that a sample account's authenticator would show now; null for any other account.</summary>
    public string? CodeOf(string? accountName) => All.FirstOrDefault(account => account.Account == accountName) is { } sample
        ? new Totp(Base32Encoding.ToBytes(sample.Secret)).ComputeTotp(time.GetUtcNow().UtcDateTime)
        : null;

    internal static SampleFile Read(string path) =>
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<SampleFile>(System.IO.File.ReadAllText(path));
}

internal sealed class SampleFile
{
    public string Password { get; set; } = "";

    public List<SampleAccount> Accounts { get; set; } = [];

    public List<SampleEnterprise> Enterprises { get; set; } = [];
}

internal sealed class SampleAccount
{
    public string Account { get; set; } = "";

    public string Name { get; set; } = "";

    public string About { get; set; } = "";

    public string Secret { get; set; } = "";

    public string? IdNumber { get; set; }

    public string? Phone { get; set; }

    public string? Address { get; set; }

    public string? Enterprise { get; set; }

    public List<SampleDuty> Duties { get; set; } = [];
}

internal sealed class SampleDuty
{
    public Platform.Actors.Role Role { get; set; }

    public string Division { get; set; } = "";

    public string? Kind { get; set; }
}

internal sealed class SampleEnterprise
{
    public string CreditCode { get; set; } = "";

    public string Name { get; set; } = "";

    public string Phone { get; set; } = "";

    public string Address { get; set; } = "";
}

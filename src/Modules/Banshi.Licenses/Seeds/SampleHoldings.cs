using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Banshi.Directory.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Platform;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Banshi.Licenses.Seeds;

/// <summary>Licenses that people of the sample region hold from the beginning.</summary>
internal sealed class SampleHoldings(IssueLicense issue, IDirectory directory) : ISeed
{
    public int Order => 50;

    public bool IsSample => true;

    public async Task LoadAsync(string dataFolder, CancellationToken cancellation)
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).IgnoreUnmatchedProperties().Build();
        var sample = Path.Combine(dataFolder, "sample");
        foreach (var holding in yaml.Deserialize<List<Holding>>(await File.ReadAllTextAsync(Path.Combine(sample, "holdings.yaml"), cancellation)))
        {
            var type = yaml.Deserialize<TypeKey>(await File.ReadAllTextAsync(Path.Combine(sample, "license-types", $"{holding.Type}.yaml"), cancellation));
            var issuer = (await directory.AgenciesAsync(holding.Issuer.Division, cancellation)).Single(agency => agency.Kind == holding.Issuer.Kind);
            await issue.RunAsync(OrderOf(holding, type, issuer), cancellation);
        }
    }

    private static LicenseOrder OrderOf(Holding holding, TypeKey type, AgencyInfo issuer)
    {
        var sources = new Dictionary<string, string>(holding.Values)
        {
            ["applicant.name"] = holding.Holder.Name,
            ["applicant.idNumber"] = holding.Holder.IdNumber,
        };
        return new LicenseOrder(
            KeyOf(holding), type.DefinedByCode + type.Serial, holding.Holder.Name, holding.Holder.IdType, holding.Holder.IdNumber, issuer.Id,
            DateOnly.ParseExact(holding.IssuedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture), sources);
    }

    // No case stands behind these: a key from their content makes the order repeatable.
    private static Guid KeyOf(Holding holding) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"sample-holding:{holding.Type}:{holding.Holder.IdNumber}")).AsSpan(0, 16));

    private sealed class Holding
    {
        public string Type { get; set; } = "";

        public HolderEntry Holder { get; set; } = new();

        public IssuerEntry Issuer { get; set; } = new();

        public string IssuedOn { get; set; } = "";

        public Dictionary<string, string> Values { get; set; } = [];
    }

    private sealed class HolderEntry
    {
        public string Name { get; set; } = "";

        public string IdType { get; set; } = "";

        public string IdNumber { get; set; } = "";
    }

    private sealed class IssuerEntry
    {
        public string Division { get; set; } = "";

        public string Kind { get; set; } = "";
    }

    private sealed class TypeKey
    {
        public string DefinedByCode { get; set; } = "";

        public string Serial { get; set; } = "";
    }
}

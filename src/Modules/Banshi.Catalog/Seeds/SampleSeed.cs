using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Catalog.Rules;
using Banshi.Directory.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Banshi.Catalog.Seeds;

/// <summary>Publishes the sample catalog: each standard list once for every agency of its department and levels.</summary>
internal sealed class SampleSeed(AppDbContext db, Publisher publisher, IForms forms, IDirectory directory) : ISeed
{
    private static readonly Dictionary<string, DivisionLevel> Levels = new()
    {
        ["省级"] = DivisionLevel.Region,
        ["市级"] = DivisionLevel.League,
        ["县级"] = DivisionLevel.Banner,
    };

    public int Order => 21;

    public bool IsSample => true;

    public async Task LoadAsync(string dataFolder, CancellationToken cancellation)
    {
        if (await db.Set<ServiceItem>().AnyAsync(cancellation))
        {
            return;
        }

        var sample = Path.Combine(dataFolder, "sample");
        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        var reader = new ListFileReader(LicenseTypes(Path.Combine(sample, "license-types"), yaml));
        var contents = new List<ItemContent>();
        var agencies = new Dictionary<string, (Guid, string)>();
        foreach (var path in System.IO.Directory.EnumerateFiles(Path.Combine(sample, "items"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var file = yaml.Deserialize<ListFile>(await File.ReadAllTextAsync(path, cancellation));
            foreach (var (agency, level) in await ImplementersAsync(file, cancellation))
            {
                agencies[agency.CreditCode] = (agency.Id, agency.Division);
                contents.Add(await ContentAsync(reader, file, agency, level, cancellation));
            }
        }

        await publisher.PublishAsync(contents, agencies, cancellation);
        await db.SaveAsync(cancellation);
    }

    private static Dictionary<string, string> LicenseTypes(string folder, IDeserializer yaml) =>
        System.IO.Directory.EnumerateFiles(folder, "*.yaml").ToDictionary(
            path => Path.GetFileNameWithoutExtension(path),
            path =>
            {
                var type = yaml.Deserialize<Dictionary<string, object>>(File.ReadAllText(path));
                return $"{type["definedByCode"]}{type["serial"]}";
            });

    private async Task<List<(AgencyInfo Agency, int Level)>> ImplementersAsync(ListFile file, CancellationToken cancellation)
    {
        var implementers = new List<(AgencyInfo, int)>();
        foreach (var level in file.Levels)
        {
            // 行使层级 counts from the nation: 省级 is 2, 市级 3, 县级 4.
            implementers.AddRange((await directory.AgenciesAsync(file.Department, Levels[level], cancellation)).Select(agency => (agency, (int)Levels[level] + 1)));
        }

        return implementers;
    }

    private async Task<ItemContent> ContentAsync(ListFileReader reader, ListFile file, AgencyInfo agency, int level, CancellationToken cancellation)
    {
        var content = reader.Read(file, agency, level, await directory.FindCenterAsync(agency.Division, cancellation));
        content = content with { FormId = await forms.KeepAsync(ApplicationForm.Compose(content, reader.Form(file)), cancellation) };
        return RuleSet.AllOn.Check(content) is [var finding, ..]
            ? throw new InvalidDataException($"{content.Name}: {finding.Rule.Code} {finding.Message}")
            : content;
    }
}

using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Banshi.Licenses.Seeds;

/// <summary>License types of the sample region.</summary>
internal sealed class SampleTypes(AppDbContext db, Clock clock) : ISeed
{
    public int Order => 30;

    public bool IsSample => true;

    public async Task LoadAsync(string dataFolder, CancellationToken cancellation)
    {
        if (await db.Set<LicenseType>().AnyAsync(cancellation))
        {
            return;
        }

        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithEnumNamingConvention(CamelCaseNamingConvention.Instance).Build();
        foreach (var path in System.IO.Directory.EnumerateFiles(Path.Combine(dataFolder, "sample", "license-types"), "*.yaml").Order(StringComparer.Ordinal))
        {
            db.Add(yaml.Deserialize<TypeFile>(await File.ReadAllTextAsync(path, cancellation)).ToType(clock.UtcNow, "样例数据"));
        }

        await db.SaveAsync(cancellation);
    }
}

using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Banshi.Licenses.Seeds;

/// <summary>License types of the sample region.</summary>
internal sealed class SampleTypes(AppDbContext db) : ISeed
{
    public int Order => 30;

    public bool IsSample => true;

    public async Task LoadAsync(string dataFolder, CancellationToken cancellation)
    {
        if (await db.Set<LicenseType>().AnyAsync(cancellation))
        {
            return;
        }

        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        foreach (var path in System.IO.Directory.EnumerateFiles(Path.Combine(dataFolder, "sample", "license-types"), "*.yaml").Order(StringComparer.Ordinal))
        {
            db.Add(Read(yaml.Deserialize<TypeFile>(await File.ReadAllTextAsync(path, cancellation))));
        }

        await db.SaveAsync(cancellation);
    }

    private static LicenseType Read(TypeFile file) => new()
    {
        Code = file.DefinedByCode + file.Serial,
        Name = file.Name,
        DefinedBy = file.DefinedBy,
        NumberPrefix = file.Number,
        ValidYears = file.Validity.Permanent ? null : file.Validity.Years,
        Face = new LicenseFace { IsPortrait = file.Face.Orientation == "portrait", Accent = file.Face.Accent, Statement = file.Face.Statement },
        Fields = [.. file.Fields.Select(field => new LicenseField { Id = field.Id, Label = field.Label, From = field.From, IsWide = field.Wide })],
    };

    private sealed class TypeFile
    {
        public string Name { get; set; } = "";

        public string DefinedBy { get; set; } = "";

        public string DefinedByCode { get; set; } = "";

        public string Serial { get; set; } = "";

        public List<string> Holders { get; set; } = [];

        public string Number { get; set; } = "";

        public ValidityEntry Validity { get; set; } = new();

        public FaceEntry Face { get; set; } = new();

        public List<FieldEntry> Fields { get; set; } = [];
    }

    private sealed class ValidityEntry
    {
        public int? Years { get; set; }

        public bool Permanent { get; set; }
    }

    private sealed class FaceEntry
    {
        public string Orientation { get; set; } = "";

        public string Accent { get; set; } = "";

        public string Statement { get; set; } = "";
    }

    private sealed class FieldEntry
    {
        public string Id { get; set; } = "";

        public string Label { get; set; } = "";

        public string From { get; set; } = "";

        public bool Wide { get; set; }
    }
}

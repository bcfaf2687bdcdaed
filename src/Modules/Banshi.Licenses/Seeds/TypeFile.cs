using Banshi.Licenses.Domain;

namespace Banshi.Licenses.Seeds;

/// <summary>A license type as the sample region describes it.</summary>
internal sealed class TypeFile
{
    public string Name { get; set; } = "";

    public string DefinedBy { get; set; } = "";

    public string DefinedByCode { get; set; } = "";

    public string Serial { get; set; } = "";

    public List<string> Holders { get; set; } = [];

    public GatheredEntry? Gathered { get; set; }

    public string Issuer { get; set; } = "";

    public string Number { get; set; } = "";

    public ValidityEntry Validity { get; set; } = new();

    public FaceEntry Face { get; set; } = new();

    public List<FieldEntry> Fields { get; set; } = [];

    /// <summary>The first edition of the type, in force.</summary>
    public LicenseType ToType(DateTime at, string by) => new()
    {
        Id = Guid.CreateVersion7(),
        Code = DefinedByCode + Serial,
        State = TypeState.InForce,
        Name = Name,
        DefinedBy = DefinedBy,
        Holders = (Holders.Contains("自然人") ? Domain.Holders.Person : Domain.Holders.None) | (Holders.Contains("法人") ? Domain.Holders.Organization : Domain.Holders.None),
        IsGathered = Gathered is not null,
        TimelyDays = Gathered?.Within,
        IssuerKind = Issuer,
        NumberPrefix = Number,
        Validity = Validity.Permanent ? Domain.Validity.Forever : Validity.Stated ? Domain.Validity.Stated : Domain.Validity.Years,
        ValidYears = Validity.Years,
        Face = new LicenseFace { IsPortrait = Face.Orientation == "portrait", Accent = Face.Accent, Statement = Face.Statement },
        Fields = [.. Fields.Select(field => field.ToField())],
        ChangedAt = at,
        ChangedBy = by,
    };

    internal sealed class GatheredEntry
    {
        public int? Within { get; set; }
    }

    internal sealed class ValidityEntry
    {
        public int? Years { get; set; }

        public bool Permanent { get; set; }

        public bool Stated { get; set; }
    }

    internal sealed class FaceEntry
    {
        public string Orientation { get; set; } = "";

        public string Accent { get; set; } = "";

        public string Statement { get; set; } = "";
    }

    internal sealed class FieldEntry
    {
        public string Id { get; set; } = "";

        public string Label { get; set; } = "";

        public string From { get; set; } = "";

        public bool Wide { get; set; }

        public FieldKind Kind { get; set; } = FieldKind.Text;

        public bool Required { get; set; }

        public int? Longest { get; set; }

        public List<string> Choices { get; set; } = [];

        public LicenseField ToField() => new() { Id = Id, Label = Label, From = From, IsWide = Wide, Kind = Kind, IsRequired = Required, Longest = Longest, Choices = Choices };
    }
}

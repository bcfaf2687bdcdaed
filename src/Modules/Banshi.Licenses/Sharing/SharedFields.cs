using System.Globalization;
using Banshi.Identity.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Standards;

namespace Banshi.Licenses.Sharing;

/// <summary>What of a type can be shared, field by field, and how much of a value is shown.</summary>
internal static class SharedFields
{
    public const string HolderName = "holder.name";
    public const string HolderNumber = "holder.number";
    public const string Number = "number";

    private const string Hidden = "***";
    private const int PhoneTail = 4;

    /// <summary>A field that can be asked for.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Label">What it is called.</param>
    /// <param name="Kind">What its value is.</param>
    /// <param name="Longest">Most characters.</param>
    public sealed record Field(string Id, string Label, FieldKind Kind, int Longest);

    /// <summary>A value that is given out.</summary>
    /// <param name="Id">Id of the field.</param>
    /// <param name="Label">What it is called.</param>
    /// <param name="Value">The value, or what is shown of it.</param>
    /// <param name="Masked">Whether most of it is hidden.</param>
    public sealed record Given(string Id, string Label, string Value, bool Masked);

    /// <summary>All that can be asked for.</summary>
    public static IReadOnlyList<Field> Of(LicenseType type) =>
    [
        new(HolderName, "持证主体", FieldKind.Text, 200),
        new(HolderNumber, "持证主体代码", FieldKind.PersonId, 18),
        new(Number, "证照编号", FieldKind.Text, 50),
        .. type.Fields.Select(field => new Field(field.Id, field.Label, field.Kind, field.Longest ?? FieldRule.Longest)),
    ];

    /// <summary>What a grant gives out of a license.</summary>
    public static IReadOnlyList<Given> Values(AccessGrant grant, License license, LicenseType type)
    {
        var face = FieldValues.Read(license.Fields);
        var kinds = type.Fields.ToDictionary(field => field.Id, field => field.Kind);
        return [.. grant.Fields.Select(field => new Given(field.Id, field.Label, Shown(field), field.IsMasked))];

        string Shown(SharedField field)
        {
            var value = Value(field.Id, license, face);
            return field.IsMasked ? Mask(KindOf(field.Id, license, kinds), value) : value;
        }
    }

    /// <summary>What is left of a value: of a number both ends, of anything else the first character, whatever its length.</summary>
    public static string Mask(FieldKind kind, string value) => (kind, value.Length) switch
    {
        (_, 0) => "",
        (FieldKind.PersonId, _) => PersonId.Mask(value),
        (FieldKind.Phone, > PhoneTail) => Hidden + value[^PhoneTail..],
        _ => new StringInfo(value).SubstringByTextElements(0, 1) + Hidden,
    };

    private static string Value(string id, License license, IReadOnlyDictionary<string, string> face) => id switch
    {
        HolderName => license.HolderName,
        HolderNumber => license.HolderIdNumber,
        Number => license.Number,
        _ => face.GetValueOrDefault(id, ""),
    };

    private static FieldKind KindOf(string id, License license, Dictionary<string, FieldKind> kinds) => id switch
    {
        HolderNumber => license.HolderIdType is IdTypes.PersonId or IdTypes.CreditCode ? FieldKind.PersonId : FieldKind.Text,
        _ => kinds.GetValueOrDefault(id, FieldKind.Text),
    };
}
